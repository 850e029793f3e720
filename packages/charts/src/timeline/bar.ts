import type { ChartContext } from "../context";
import type { Scene } from "../scene/scene";
import { colour } from "../theme";
import { isStruckOut } from "../words/corroboration";
import { dayAfter, dayOf } from "../words/days";
import type { Moment } from "./moments";

const HALF = 4.5;
const LEAST = 4;

/** Where a moment lies on an axis, in pixels; an open or cut end reaches the edge. */
export interface Reach {
  readonly x1: number;
  readonly x2: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

const OPEN = 24;

/**
 * The reach of a moment; never narrower than can be seen. Where the end is open it goes no further than the day on which
 * the last of its claims was made.
 */
export function reachOf(moment: Moment, at: (date: Date) => number, left: number, right: number): Reach {
  const told = moment.claims.map((claim) => dayOf(claim.known)?.getTime() ?? 0);
  const a = moment.start ? at(moment.start) : moment.end ? at(moment.end) - OPEN : left;
  const b = moment.end ? at(moment.end) : Math.max(a + OPEN, at(dayAfter(new Date(Math.max(...told)))));
  const [from, to] = [Math.max(left, Math.min(a, right - LEAST)), Math.min(right, Math.max(b, left + LEAST))];
  const pad = Math.max(0, LEAST - (to - from)) / 2;
  return {
    x1: from - pad,
    x2: to + pad,
    openLeft: !moment.start || a < left,
    openRight: !moment.end || b > right,
  };
}

/** What a bar looks like. */
export interface BarStyle {
  readonly forecast: boolean;
  readonly within: boolean;
  readonly approximate: boolean;
  readonly contested: boolean;
  readonly denied: boolean;
}

/** The style of a moment; a time of one day is full however it fills it. */
export function styleOf({ first, claims }: Moment, context: ChartContext): BarStyle {
  return {
    forecast: first.kind === "forecast" || (first.modality !== "actual" && first.polarity !== "denied"),
    within: first.sense === "within" && first.datePrecision !== "day",
    approximate: first.approximate,
    contested: claims.some((claim) => isStruckOut(claim, context)),
    denied: first.polarity === "denied",
  };
}

/** Draws a date as wide as it is. */
export function bar(scene: Scene, reach: Reach, y: number, style: BarStyle): void {
  const ink = colour(style.contested ? "alert" : "ink");
  const { x1, x2 } = reach;
  const box = { x1, x2, y1: y - HALF, y2: y + HALF, stroke: ink };
  if (style.forecast) scene.boxes.push({ ...box, hatch: ink, dash: "3 2" });
  else if (style.approximate) scene.boxes.push({ ...box, fill: ink, fillOpacity: 0.16, dash: "3 2" });
  else if (style.within) scene.boxes.push({ ...box, fill: ink, fillOpacity: 0.16 });
  else scene.boxes.push({ ...box, fill: ink, fillOpacity: 0.8 });
  const middle = (x1 + x2) / 2;
  const chevron = { y, r: 4, stroke: ink, width: 2 } as const;
  if (reach.openRight) scene.glyphs.push({ ...chevron, shape: "chevron-right", x: x2 + 5 });
  if (reach.openLeft) scene.glyphs.push({ ...chevron, shape: "chevron-left", x: x1 - 5 });
  if (style.denied)
    scene.glyphs.push({ shape: "cross", x: middle, y, r: 8, stroke: colour("ink"), width: 2 });
  else if (style.contested) scene.glyphs.push({ shape: "slash", x: middle, y, r: 7, stroke: ink, width: 2 });
}
