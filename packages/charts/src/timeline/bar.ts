import type { Scene } from "../scene/scene";
import { colour } from "../theme";
import { isStruckOut } from "../words/standing";
import { isForeseen, type Moment } from "./moments";

const HALF = 4.5;
const LEAST = 5;
const INSET = 2;

/** Where a moment lies on an axis, in pixels; one that goes on beyond the edge reaches it. */
export interface Reach {
  readonly x1: number;
  readonly x2: number;
  readonly beyondLeft: boolean;
  readonly beyondRight: boolean;
}

const OPEN = 16;

/** The reach of a moment; never narrower than can be seen. An end that no source gives is open. */
export function reachOf(moment: Moment, at: (date: Date) => number, left: number, right: number): Reach {
  const a = moment.start ? at(moment.start) : moment.end ? at(moment.end) - OPEN : left;
  const b = moment.end ? at(moment.end) : a + OPEN;
  const [from, to] = [Math.max(left, Math.min(a, right - LEAST)), Math.min(right, Math.max(b, left + LEAST))];
  const pad = Math.max(0, LEAST - (to - from)) / 2;
  return {
    x1: from - pad,
    x2: to + pad,
    beyondLeft: !moment.start || a < left - 1,
    beyondRight: !moment.end || b > right + 1,
  };
}

/** What a bar looks like. */
export interface BarStyle {
  readonly foreseen: boolean;
  readonly within: boolean;
  readonly approximate: boolean;
  readonly contested: boolean;
  readonly denied: boolean;
}

/**
 * The style of a moment; a time of one day is full however it fills it. It is struck out as a claim is: where several claims say
 * that it was not so, or a claim that tells of it is struck out.
 */
export function styleOf(moment: Moment): BarStyle {
  const { event, first, claims } = moment;
  const denials = claims.filter(({ polarity }) => polarity === "denied");
  const affirmed = claims.filter(({ polarity }) => polarity !== "denied");
  const struck = (claim: (typeof claims)[number]) => isStruckOut(claim);
  return {
    foreseen: isForeseen(moment),
    // a time put together of the dates of several claims is one that no claim says it filled
    within: event.datePrecision !== "day" && (first.sense === "within" || first.date !== event.date),
    approximate: event.approximate,
    contested: (event.status === "disputed" && denials.length > 1) || affirmed.some(struck),
    denied: event.status === "denied" || event.status === "ruled-out",
  };
}

/** Draws a date as wide as it is: full or pale as the event fills it, with a dashed edge where it is approximate. */
export function bar(scene: Scene, reach: Reach, y: number, style: BarStyle): void {
  const ink = colour(style.contested ? "alert" : "ink");
  const { x1, x2 } = reach;
  const box = { x1, x2, y1: y - HALF, y2: y + HALF, stroke: ink };
  if (style.foreseen) scene.boxes.push({ ...box, hatch: ink, dash: "3 2" });
  else if (style.within) {
    scene.boxes.push({ ...box, fill: ink, fillOpacity: 0.16, ...(style.approximate ? { dash: "3 2" } : {}) });
  } else if (style.approximate) {
    // a dash shows only where the fill keeps away from it
    const inner = {
      x1: x1 + INSET,
      x2: Math.max(x1 + INSET + 1, x2 - INSET),
      y1: y - HALF + 2,
      y2: y + HALF - 2,
    };
    scene.boxes.push({ ...box, fill: "none", dash: "3 2" }, { ...inner, fill: ink, fillOpacity: 0.8 });
  } else scene.boxes.push({ ...box, fill: ink, fillOpacity: 0.8 });
  const middle = (x1 + x2) / 2;
  const chevron = { y, r: 4, stroke: ink, width: 2 } as const;
  if (reach.beyondRight) scene.glyphs.push({ ...chevron, shape: "chevron-right", x: x2 + 5 });
  if (reach.beyondLeft) scene.glyphs.push({ ...chevron, shape: "chevron-left", x: x1 - 5 });
  if (style.denied)
    scene.glyphs.push({ shape: "cross", x: middle, y, r: 8, stroke: colour("ink"), width: 2 });
  else if (style.contested) scene.glyphs.push({ shape: "slash", x: middle, y, r: 7, stroke: ink, width: 2 });
}
