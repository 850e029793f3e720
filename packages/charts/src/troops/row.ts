import type { ChartContext } from "../context";
import { putLines, type TextLine } from "../scene/lines";
import { emptyScene, type Scene } from "../scene/scene";
import { measure } from "../text/measure";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour, sideColour } from "../theme";
import { claimWords } from "../words/claim-words";
import { counted } from "../words/fill";
import { joined } from "../words/joined";
import { isStruckOut } from "../words/standing";
import { type Entry, hasSoldiers, isNotThere } from "./entries";
import { type RangeMark, rangeMark } from "./range-mark";
import { otherValues, type RowWords, rowWords, type Surroundings } from "./row-words";

/** Where the columns of the chart stand, in pixels. */
export interface TroopColumns {
  readonly narrow: boolean;
  /** Where the names begin, right of the days. */
  readonly names: number;
  /** Where the names have to end. */
  readonly left: number;
  readonly from: number;
  readonly to: number;
  readonly at: (value: number) => number;
  /** The values of the grid. */
  readonly ticks: readonly number[];
}

const PAD = 4;
const GAP = 10;
// A font wider than the one measured must not run words into the next.
const SLACK = 1.1;

const soft = (text: string): TextLine => ({ text, size: SIZE.small, fill: colour("soft") });

/** The details of a row and what is said against it, in lines. */
function notes(words: RowWords, width: number): TextLine[] {
  return [
    ...wrap(words.detail, SIZE.small, width, 3).map(soft),
    ...words.doubts.flatMap((doubt) =>
      wrap(doubt.words, SIZE.small, width, 4).map((text) => ({
        text,
        size: SIZE.small,
        fill: colour(doubt.strong ? "alert" : "soft"),
      })),
    ),
  ];
}

const values = (words: RowWords, width: number): TextLine[] =>
  wrap(words.value, SIZE.text, width, 3, true).map((text) => ({ text, size: SIZE.text, bold: true }));

function markOf({ first, claims }: Entry): RangeMark {
  const { low, best, high } = first;
  const denied = first.polarity === "denied";
  const planned = isNotThere(first);
  const contested = claims.some((claim) => isStruckOut(claim));
  return { low, best, high, colour: sideColour(first.side), planned, denied, contested };
}

/** The value next to its mark, with its notes beyond it on one line where they fit, else below it. */
function putValue(scene: Scene, words: RowWords, x: number, width: number, anchor: "start" | "end"): number {
  const head = values(words, width);
  const lines = notes(words, width);
  const [value, note] = [head[0], lines[0]];
  if (value && note && head.length === 1 && lines.length === 1) {
    const [own, more] = [measure(value.text, value.size, true) * SLACK + 8, measure(note.text, note.size)];
    if (own + more * SLACK <= width) {
      const at = anchor === "start" ? [x, x + own] : [x, x - own];
      putLines(scene, [value], at[0] ?? x, PAD, anchor);
      return putLines(scene, [note], at[1] ?? x, PAD, anchor);
    }
  }
  return putLines(scene, [...head, ...lines], x, PAD, anchor);
}

function wideRow(scene: Scene, entry: Entry, words: RowWords, columns: TroopColumns, mark: RangeMark): void {
  const { from, to, left, names } = columns;
  const width = left - names - GAP;
  putLines(scene, [soft(words.day)], 0, PAD);
  const asserter = [
    ...wrap(words.who, SIZE.text, width, 2).map((text) => ({ text, size: SIZE.text })),
    ...(words.via === "" ? [] : wrap(words.via, SIZE.small, width, 2).map(soft)),
  ];
  let bottom = putLines(scene, asserter, names, PAD);
  if (!hasSoldiers(entry.first)) bottom = Math.max(bottom, putValue(scene, words, from, to - from, "start"));
  else {
    const [start, end] = rangeMark(scene, mark, PAD + LINE.small / 2, columns.at);
    const [right, before] = [columns.to + 20 - end - GAP, start - from - GAP];
    const noted = Math.max(
      measure(words.detail, SIZE.small),
      ...words.doubts.map((one) => measure(one.words, SIZE.small)),
    );
    const wanted = measure(words.value, SIZE.text, true) * SLACK + 8 + Math.min(noted, 200);
    const onRight = right >= wanted || right >= before;
    const [x, room, anchor] = onRight
      ? ([end + GAP, right, "start"] as const)
      : ([start - GAP, before, "end"] as const);
    bottom = Math.max(bottom, putValue(scene, words, x, Math.max(110, room), anchor));
  }
  scene.height = bottom + PAD;
}

function narrowRow(
  scene: Scene,
  entry: Entry,
  words: RowWords,
  columns: TroopColumns,
  mark: RangeMark,
): void {
  const { width } = scene;
  const value = measure(words.value, SIZE.text, true) * SLACK;
  const beside = value <= width / 2;
  const who = wrap(words.who, SIZE.text, beside ? width - value - GAP : width, 2);
  let bottom = putLines(
    scene,
    who.map((text) => ({ text, size: SIZE.text })),
    0,
    PAD,
  );
  if (beside) putLines(scene, values(words, width), width, PAD, "end");
  else bottom = putLines(scene, values(words, width), 0, bottom);
  const said = { ...words, detail: joined([words.day, words.via, words.detail]) };
  bottom = putLines(scene, notes(said, width), 0, bottom);
  if (hasSoldiers(entry.first)) {
    const y = bottom + 10;
    scene.lines.push({ x1: columns.from, x2: columns.to, y1: y, y2: y, stroke: colour("rule") });
    for (const x of columns.ticks.map(columns.at)) {
      scene.grid.push({ x1: x, x2: x, y1: y - 8, y2: y + 8, stroke: colour("rule") });
    }
    rangeMark(scene, mark, y, columns.at);
    bottom = y + 8;
  }
  scene.height = bottom + PAD;
}

/** A row: one first source, with the claims that go back to it. */
export function troopRow(
  entry: Entry,
  around: Surroundings,
  columns: TroopColumns,
  context: ChartContext,
): Scene {
  const scene = emptyScene(context.width);
  const words = rowWords(entry, around, context);
  const mark = markOf(entry);
  if (columns.narrow) narrowRow(scene, entry, words, columns, mark);
  else wideRow(scene, entry, words, columns, mark);
  const more = entry.claims.length - 1;
  const title = [
    claimWords(entry.first, context),
    more > 0 ? counted(context.labels.troops.copies, more, context.locale) : "",
    otherValues(entry, context),
  ];
  scene.hits.push({
    x1: -6,
    x2: context.width + 6,
    y1: 1,
    y2: scene.height - 1,
    claim: entry.first.id,
    title: title.filter((line) => line !== "").join("\n"),
  });
  return scene;
}
