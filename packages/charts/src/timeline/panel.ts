import type { ChartContext } from "../context";
import { groupBy } from "../group-by";
import { emptyScene, place, type Scene } from "../scene/scene";
import { measure } from "../text/measure";
import { SIZE } from "../text/size";
import { colour } from "../theme";
import { byStart, type Moment } from "./moments";
import { packLane, type TimeAxis } from "./pack";
import type { Tick } from "./ticks";

const LANES = ["diplomacy", "politics", "military", "fighting", "measures"];

function axisWords(ticks: readonly Tick[], axis: TimeAxis, between: boolean, context: ChartContext): Scene {
  const scene = emptyScene(context.width);
  const fill = colour("soft");
  ticks.forEach(({ date, words }, index) => {
    if (words === "") return;
    const next = ticks[index + 1];
    const x = between && next ? (axis.at(date) + axis.at(next.date)) / 2 : axis.at(date) + 3;
    const fits = x + measure(words, SIZE.small) <= context.width;
    if (between || fits) {
      scene.texts.push({
        x,
        y: 9,
        text: words,
        size: SIZE.small,
        fill,
        anchor: between ? "middle" : "start",
      });
    }
  });
  scene.height = 18;
  return scene;
}

/**
 * A panel of lanes over one axis of time. `between`: words stand in the middle of a tick's time,
 * as for years. `edge`: where words of earlier moments have to end. */
export function panel(
  moments: readonly Moment[],
  axis: TimeAxis,
  ticks: readonly Tick[],
  between: boolean,
  context: ChartContext,
  edge = context.width,
): Scene {
  const { labels, width } = context;
  const scene = emptyScene(width);
  const inlineLanes = axis.left < 60;
  place(scene, axisWords(ticks, axis, between, context), 0, 0);
  scene.height = 20;
  const lanes = groupBy([...moments].sort(byStart), (moment) => moment.lane);
  const order = [
    ...LANES.filter((lane) => lanes.has(lane)),
    ...[...lanes.keys()].filter((l) => !LANES.includes(l)),
  ];
  for (const lane of order) {
    const top = scene.height;
    const text = labels.lane[lane] ?? lane;
    scene.texts.push({ x: 0, y: top + (inlineLanes ? 12 : 14), text, size: SIZE.text, bold: true });
    const offset = inlineLanes ? 20 : 2;
    const part = packLane(lanes.get(lane) ?? [], axis, edge, context);
    place(scene, part, 0, top + offset);
    scene.height = top + Math.max(26, offset + part.height) + 6;
    scene.grid.push({ x1: 0, x2: width, y1: top, y2: top, stroke: colour("rule") });
  }
  for (const { date } of ticks) {
    const x = axis.at(date);
    if (x < axis.left - 1 || x > axis.right + 1) continue;
    scene.grid.push({ x1: x, x2: x, y1: 4, y2: scene.height, stroke: colour("rule") });
  }
  scene.grid.push({ x1: 0, x2: width, y1: scene.height, y2: scene.height, stroke: colour("rule") });
  return scene;
}
