import type { ChartContext } from "../context";
import { groupBy } from "../group-by";
import { emptyScene, type Scene } from "../scene/scene";
import { SIZE } from "../text/size";
import { colour } from "../theme";
import { counted } from "../words/fill";
import { reachOf } from "./bar";
import type { Moment } from "./moments";
import type { TimeAxis } from "./pack";

const EACH = 5;
const HIGH = 3;
const MOST_HIGH = 6;

/** The moments that have no name, as ticks where they begin, higher where more do; and how many they are. */
export function rug(moments: readonly Moment[], axis: TimeAxis, context: ChartContext): Scene {
  const scene = emptyScene(context.width);
  const words = counted(context.labels.timeline.others, moments.length, context.locale);
  const text = { x: 0, text: words, size: SIZE.small, fill: colour("soft") } as const;
  const top = axis.narrow ? 18 : 4;
  const height = MOST_HIGH * HIGH;
  scene.texts.push({ ...text, y: axis.narrow ? 8 : top + height - 6 });
  const steps = groupBy(moments, (moment) => {
    const { x1 } = reachOf(moment, axis.at, axis.left, axis.right);
    return String(Math.floor((x1 - axis.left) / EACH));
  });
  const base = top + height;
  for (const [step, own] of steps) {
    const x1 = axis.left + Number(step) * EACH;
    const y1 = base - HIGH * Math.min(own.length, MOST_HIGH);
    scene.boxes.push({ x1, x2: x1 + EACH - 1.5, y1, y2: base, fill: colour("soft") });
  }
  scene.height = base + 6;
  return scene;
}
