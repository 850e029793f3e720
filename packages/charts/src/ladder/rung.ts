import type { ChartContext } from "../context";
import { emptyScene, place, type Scene } from "../scene/scene";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { type Period, periodWords } from "../words/periods";
import { type LadderColumns, measureRow } from "./measure-row";
import type { Measure } from "./measures";

function periodHeads(periods: readonly Period[], columns: LadderColumns, context: ChartContext): Scene {
  const scene = emptyScene(context.width);
  for (const period of periods) {
    const x = columns.left + period.index * columns.each + 2;
    const lines = periodWords(period, context.format).flatMap((text) =>
      wrap(text.replaceAll("\u00a0", " "), SIZE.small, columns.each - 4, 3),
    );
    lines.forEach((text, line) => {
      scene.texts.push({ x, y: (line + 0.5) * LINE.small, text, size: SIZE.small, fill: colour("soft") });
    });
    scene.height = Math.max(scene.height, lines.length * LINE.small);
  }
  return scene;
}

/** A rung, or what stands beside the ladder: its name with the periods beside it, then its measures. */
export function rung(
  { name, note }: { readonly name: string; readonly note: string },
  measures: readonly Measure[],
  periods: readonly Period[],
  columns: LadderColumns,
  context: ChartContext,
): Scene {
  const { width, labels } = context;
  const scene = emptyScene(width);
  const room = columns.namesEnd - columns.names;
  let y = 8;
  for (const text of wrap(name, SIZE.group + 1, room, 2, true)) {
    scene.texts.push({ x: columns.names, y: y + 9, text, size: SIZE.group + 1, bold: true });
    y += 18;
  }
  for (const text of wrap(note, SIZE.small, room, 3)) {
    const fill = colour("soft");
    scene.texts.push({ x: columns.names, y: y + LINE.small / 2, text, size: SIZE.small, fill });
    y += LINE.small;
  }
  if (measures.length === 0) {
    const text = labels.ladder.none;
    const fill = colour("soft");
    scene.texts.push({ x: columns.names, y: y + 10, text, size: SIZE.small, italic: true, fill });
    scene.height = y + 24;
    return scene;
  }
  const heads = periodHeads(periods, columns, context);
  const top = columns.narrow ? y + 4 : 8;
  place(scene, heads, 0, top);
  const first = top + heads.height;
  scene.height = Math.max(y, first) + 4;
  for (const item of measures) {
    const line = { x1: columns.names, x2: width, y1: scene.height, y2: scene.height };
    scene.grid.push({ ...line, stroke: colour("rule") });
    const part = measureRow(item, columns, context);
    place(scene, part, 0, scene.height);
    scene.height += part.height;
  }
  for (const { index } of periods.slice(1)) {
    const x = columns.left + index * columns.each;
    scene.grid.push({ x1: x, x2: x, y1: top, y2: scene.height, stroke: colour("rule") });
  }
  scene.height += 6;
  return scene;
}
