import type { ChartContext } from "../context";
import type { DeploymentRow } from "../rows";
import { emptyScene, type Label, type Scene } from "../scene/scene";
import { measure } from "../text/measure";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour, sideColour } from "../theme";
import { claimWords } from "../words/claim-words";
import { isStruckOut } from "../words/corroboration";
import { hasSoldiers } from "./groups";
import { rangeMark } from "./range-mark";
import { type RowWords, rowWords } from "./row-words";

/** Where the columns of the chart stand, in pixels. */
export interface TroopColumns {
  readonly narrow: boolean;
  readonly left: number;
  readonly from: number;
  readonly to: number;
  readonly at: (value: number) => number;
}

const PAD = 7;
const GAP = 12;

type Line = Pick<Label, "text" | "size"> & Partial<Label>;

function valueLines(words: RowWords, width: number): Line[] {
  const soft = { size: SIZE.small, fill: colour("soft") };
  return [
    ...wrap(words.value, SIZE.text, width, 3, true).map((text) => ({ text, size: SIZE.text, bold: true })),
    ...wrap(words.detail, SIZE.small, width, 3).map((text) => ({ text, ...soft })),
    ...words.doubts.flatMap((doubt) =>
      wrap(doubt.words, SIZE.small, width, 4).map((text) => ({
        text,
        size: SIZE.small,
        fill: colour(doubt.strong ? "alert" : "soft"),
      })),
    ),
  ];
}

function put(
  scene: Scene,
  lines: readonly Line[],
  x: number,
  y: number,
  anchor: "start" | "end" = "start",
): number {
  lines.forEach((line, index) => {
    scene.texts.push({ anchor, ...line, x, y: y + (index + 0.5) * LINE.small });
  });
  return y + lines.length * LINE.small;
}

function asserterLines(words: RowWords, width: number): Line[] {
  return [
    ...wrap(words.who, SIZE.text, width, 2).map((text) => ({ text, size: SIZE.text })),
    ...wrap(words.when, SIZE.small, width, 2).map((text) => ({
      text,
      size: SIZE.small,
      fill: colour("soft"),
    })),
  ];
}

function markOf(row: DeploymentRow, context: ChartContext) {
  const { low, best, high } = row;
  const denied = row.polarity === "denied";
  const planned = row.modality !== "actual" || denied;
  return {
    low,
    best,
    high,
    colour: sideColour(row.side),
    planned,
    denied,
    contested: isStruckOut(row, context),
  };
}

function wideRow(
  scene: Scene,
  row: DeploymentRow,
  words: RowWords,
  columns: TroopColumns,
  context: ChartContext,
): void {
  const { from, to, left } = columns;
  const asserter = asserterLines(words, left - GAP);
  let bottom = put(scene, asserter, 0, PAD);
  const room = (width: number) => valueLines(words, width);
  if (!hasSoldiers(row)) bottom = Math.max(bottom, put(scene, room(to - from), from, PAD));
  else {
    const y = PAD + LINE.small;
    const [start, end] = rangeMark(scene, markOf(row, context), y, columns.at);
    const right = columns.to + 20 - end - GAP;
    const before = start - from - GAP;
    const doubt = Math.min(Math.max(0, ...words.doubts.map((one) => measure(one.words, SIZE.small))), 260);
    const detail = Math.min(measure(words.detail, SIZE.small), 220);
    const wanted = Math.max(measure(words.value, SIZE.text, true), detail, doubt) + 2;
    const onRight = right >= wanted || right >= before;
    const lines = room(Math.max(120, onRight ? right : before));
    const top = Math.max(PAD, lines.length <= 1 ? y - LINE.small / 2 : PAD);
    bottom = Math.max(
      bottom,
      put(scene, lines, onRight ? end + GAP : start - GAP, top, onRight ? "start" : "end"),
    );
  }
  scene.height = Math.max(bottom, PAD + LINE.small * 2) + PAD;
}

function narrowRow(
  scene: Scene,
  row: DeploymentRow,
  words: RowWords,
  columns: TroopColumns,
  context: ChartContext,
): void {
  const width = scene.width;
  let bottom = put(scene, asserterLines(words, width), 0, PAD);
  bottom = put(scene, valueLines(words, width), 0, bottom + 2);
  if (hasSoldiers(row)) {
    const y = bottom + 11;
    scene.lines.push({ x1: columns.from, x2: columns.to, y1: y, y2: y, stroke: colour("rule") });
    rangeMark(scene, markOf(row, context), y, columns.at);
    bottom = y + 10;
  }
  scene.height = bottom + PAD;
}

/** The row of one claim. */
export function troopRow(
  row: DeploymentRow,
  rows: ReadonlyMap<string, DeploymentRow>,
  columns: TroopColumns,
  context: ChartContext,
): Scene {
  const scene = emptyScene(context.width);
  const words = rowWords(row, rows, context);
  if (columns.narrow) narrowRow(scene, row, words, columns, context);
  else wideRow(scene, row, words, columns, context);
  const what = `${context.name(row.about)}: ${words.value}`;
  const title = claimWords(row, what, context);
  scene.hits.push({ x1: -6, x2: context.width + 6, y1: 1, y2: scene.height - 1, claim: row.id, title });
  return scene;
}
