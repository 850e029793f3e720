import type { ChartContext } from "../context";
import { groupBy } from "../group-by";
import { emptyScene, type Scene } from "../scene/scene";
import { LINE, SIZE } from "../text/size";
import { colour } from "../theme";
import { counted } from "../words/fill";
import { joined } from "../words/joined";
import { reachOf } from "./bar";
import { countsOf, type Moment } from "./moments";
import type { TimeAxis } from "./pack";

const EACH = 5;
const HIGH = 4;
const MOST_HIGH = 6;

/** A tick over some days: so many events, and hollow upon them so many that are only foreseen. */
export function tick(scene: Scene, x: number, base: number, came: number, foreseen: number): void {
  const x2 = x + EACH - 1.5;
  const hollow = Math.min(foreseen, came > 0 ? MOST_HIGH / 2 : MOST_HIGH);
  const middle = base - HIGH * Math.min(came, MOST_HIGH - hollow);
  const soft = colour("soft");
  if (came > 0) scene.boxes.push({ x1: x, x2, y1: middle, y2: base, fill: soft });
  if (hollow > 0) {
    scene.boxes.push({
      x1: x + 0.5,
      x2: x2 - 0.5,
      y1: middle - HIGH * hollow,
      y2: middle - 0.5,
      fill: "none",
      stroke: soft,
    });
  }
}

/** How many have no name, in one line or in two. */
function wordsOf(moments: readonly Moment[], { labels, locale }: ChartContext): string[] {
  const { came, foreseen } = countsOf(moments);
  return [
    came > 0 ? counted(labels.timeline.others, came, locale) : "",
    foreseen > 0
      ? counted(came > 0 ? labels.timeline.foreseen : labels.timeline.othersForeseen, foreseen, locale)
      : "",
  ].filter((words) => words !== "");
}

/** The moments that have no name, as ticks where they begin, higher where more do; and how many they are. */
export function rug(moments: readonly Moment[], axis: TimeAxis, context: ChartContext): Scene {
  const scene = emptyScene(context.width);
  const words = wordsOf(moments, context);
  const lines = axis.narrow ? [joined(words)] : words;
  const top = axis.narrow ? 18 : 4 + (lines.length - 1) * LINE.small;
  const base = top + MOST_HIGH * HIGH;
  lines.forEach((text, index) => {
    const y = axis.narrow ? 8 : base - 6 - (lines.length - 1 - index) * LINE.small;
    scene.texts.push({ x: 0, y, text, size: SIZE.small, fill: colour("soft") });
  });
  const steps = groupBy(moments, (moment) => {
    const { x1 } = reachOf(moment, axis.at, axis.left, axis.right);
    return String(Math.floor((x1 - axis.left) / EACH));
  });
  for (const [step, own] of steps) {
    const { came, foreseen } = countsOf(own);
    tick(scene, axis.left + Number(step) * EACH, base, came, foreseen);
  }
  scene.height = base + 6;
  return scene;
}
