import type { Scene } from "../scene/scene";
import { colour } from "../theme";

/** The bounds of one claim, and how it is to be painted. */
export interface RangeMark {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly colour: string;
  /** Not there yet: a diamond and hatching instead of a dot and a bar. */
  readonly planned: boolean;
  readonly denied: boolean;
  readonly contested: boolean;
}

const R = 5.5;
const OPEN = 34;
const TICK = 7;

/**
 * An end that the source leaves open: a line that fades, and a chevron. It is equally long at every value, but for one: there
 * are no fewer soldiers than none, so it stops at `least`.
 */
function openEnd(
  scene: Scene,
  x: number,
  y: number,
  direction: 1 | -1,
  stroke: string,
  least = Number.NEGATIVE_INFINITY,
): number {
  const tip = Math.max(least, x + direction * OPEN);
  for (const [index, opacity] of [1, 0.75, 0.5].entries()) {
    const [from, to] = [x + direction * index * 10, x + direction * (index * 10 + 7)];
    if (to >= least) scene.lines.push({ x1: from, x2: to, y1: y, y2: y, stroke, width: 2, opacity });
  }
  // a chevron needs more room than is left beside none
  if (Math.abs(tip - x) < 8) return Math.min(x, tip);
  scene.glyphs.push({
    shape: direction > 0 ? "chevron-right" : "chevron-left",
    x: tip - direction * 2,
    y,
    r: 5,
    stroke,
    width: 2,
  });
  return tip;
}

/** The parts that a mark is made of: the key has an entry for each. */
export type Form = "exact" | "about" | "nearly" | "more" | "less" | "range";

/** What the mark of these bounds is made of. */
export function formsOf({ low, best, high }: Pick<RangeMark, "low" | "best" | "high">): readonly Form[] {
  if (low !== null && high !== null) {
    if (low !== high) return best === null ? ["range"] : ["range", "about"];
    return best === null || best === low ? ["exact"] : ["about"];
  }
  if (low !== null) return best === null || best === low ? ["more"] : ["more", "about"];
  if (high !== null) return best === null ? ["less"] : best === high ? ["nearly"] : ["less", "about"];
  return best === null ? [] : ["about"];
}

/** Draws the bounds of a claim on its row; returns how far it reaches, in pixels. */
export function rangeMark(
  scene: Scene,
  mark: RangeMark,
  y: number,
  at: (value: number) => number,
): [number, number] {
  const { low, best, high, colour: stroke } = mark;
  const shape = mark.planned ? "diamond" : "circle";
  const reach: number[] = [];
  const tick = (x: number) => {
    scene.lines.push({ x1: x, x2: x, y1: y - TICK, y2: y + TICK, stroke, width: 2 });
    reach.push(x - 1, x + 1);
  };
  const strike = (x: number) => {
    if (mark.contested)
      scene.glyphs.push({ shape: "slash", x, y, r: R + 2, stroke: colour("alert"), width: 2 });
    if (mark.denied) scene.glyphs.push({ shape: "cross", x, y, r: R + 3, stroke: colour("ink"), width: 2 });
    if (mark.contested || mark.denied) reach.push(x - R - 3, x + R + 3);
  };
  const dot = (x: number, full: boolean) => {
    const paint = full ? (mark.planned ? { hatch: stroke } : { fill: stroke }) : { fill: colour("paper") };
    scene.glyphs.push({ shape, x, y, r: R, stroke, width: 2, ...paint });
    strike(x);
    reach.push(x - R - 3, x + R + 3);
  };
  // what is not there yet must not look like what is, where the other end is open too
  const knownEnd = (x: number, struck: boolean) => {
    if (mark.planned) {
      scene.glyphs.push({ shape, x, y, r: R, stroke, width: 2, hatch: stroke });
      reach.push(x - R - 1, x + R + 1);
    } else tick(x);
    if (struck) strike(x);
  };
  const gap = mark.planned ? R + 3 : 4;
  const [l, b, h] = [low, best, high].map((value) => (value === null ? null : at(value)));
  if (l != null && h != null && l !== h) {
    const paint = mark.planned ? { hatch: stroke } : { fill: stroke, fillOpacity: 0.35 };
    scene.boxes.push({ x1: Math.min(l, h), x2: Math.max(l, h), y1: y - 4, y2: y + 4, stroke, ...paint });
    tick(l);
    tick(h);
    if (b != null) dot(b, false);
    else strike((l + h) / 2);
  } else if (b != null && l === b && h === b) dot(b, true);
  else if (l != null && h == null) {
    const beside = b != null && b !== l;
    knownEnd(l, !beside);
    reach.push(openEnd(scene, l + gap, y, 1, stroke));
    if (beside) dot(b, false);
  } else if (h != null && l == null) {
    const least = (high ?? 0) >= 0 ? at(0) : Number.NEGATIVE_INFINITY;
    reach.push(openEnd(scene, h - (b === h ? R + 3 : gap), y, -1, stroke, least));
    if (b !== h) knownEnd(h, b == null);
    if (b != null) dot(b, false);
  } else if (b != null) dot(b, false);
  else if (l != null) dot(l, true);
  return [Math.min(...reach), Math.max(...reach)];
}
