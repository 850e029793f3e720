import type { ChartContext } from "../context";
import { emptyScene, type Scene } from "../scene/scene";
import { measure } from "../text/measure";
import { LINE, SIZE } from "../text/size";
import { bar, type Reach, reachOf, styleOf } from "./bar";
import { linesHeight, momentLines, momentTitle, momentWords, type WordLine } from "./moment-words";
import type { Moment } from "./moments";

/** An axis of time, in pixels. */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  readonly at: (date: Date) => number;
  /** Whether there is no room for the names of lanes beside it. */
  readonly narrow: boolean;
}

interface Placed {
  readonly moment: Moment;
  readonly reach: Reach;
  readonly lines: readonly WordLine[];
  readonly side: "right" | "left" | "above";
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

const WIDEST = 360;
const COMFORT = 160;
const GAP = 8;
const APART = 14;

function placed(moment: Moment, axis: TimeAxis, context: ChartContext): Placed {
  const reach = reachOf(moment, axis.at, axis.left, axis.right);
  const words = momentWords(moment, context, axis.narrow);
  const wanted = Math.max(
    measure(words.name, SIZE.text),
    measure(words.facts, SIZE.small),
    Math.min(Math.max(0, ...words.doubts.map((doubt) => measure(doubt.words, SIZE.small))), WIDEST),
  );
  const ends = { from: reach.x1 - (reach.beyondLeft ? 12 : 0), to: reach.x2 + (reach.beyondRight ? 12 : 0) };
  const limit = context.width;
  const right = limit - ends.to - GAP;
  const left = ends.from - GAP - axis.left;
  const enough = Math.min(wanted, COMFORT);
  const side = right >= enough ? "right" : left >= enough ? "left" : "above";
  const room = Math.min(WIDEST, side === "right" ? right : side === "left" ? left : limit - axis.left);
  const lines = momentLines(words, room);
  const width = Math.min(room, Math.max(...lines.map((line) => measure(line.text, line.size))));
  const height = linesHeight(lines);
  if (side === "right") {
    const x = ends.to + GAP;
    return { moment, reach, lines, side, x, from: ends.from, to: x + width, height: height + 8 };
  }
  if (side === "left") {
    const x = ends.from - GAP;
    return { moment, reach, lines, side, x, from: x - width, to: ends.to, height: height + 8 };
  }
  const x = Math.max(axis.left, Math.min(reach.x1, limit - width));
  const [from, to] = [Math.min(x, ends.from), Math.max(x + width, ends.to)];
  return { moment, reach, lines, side, x, from, to, height: height + 24 };
}

function drawn(scene: Scene, item: Placed, top: number, context: ChartContext): void {
  const first = top + 4;
  item.lines.forEach((line, index) => {
    const y = first + (index + 0.5) * LINE.small;
    scene.texts.push({ ...line, x: item.x, y, anchor: item.side === "left" ? "end" : "start" });
  });
  const y = item.side === "above" ? first + linesHeight(item.lines) + 9 : first + LINE.small / 2;
  bar(scene, item.reach, y, styleOf(item.moment));
  scene.hits.push({
    x1: item.from - 4,
    x2: item.to + 4,
    y1: top + 1,
    y2: top + item.height - 1,
    claim: item.moment.first.id,
    title: momentTitle(item.moment, context),
  });
}

/** Moments in as few rows as keep every bar and its words clear of every other. */
export function pack(moments: readonly Moment[], axis: TimeAxis, context: ChartContext): Scene {
  const scene = emptyScene(context.width);
  const rows: Placed[][] = [];
  for (const moment of moments) {
    const item = placed(moment, axis, context);
    const clear = (other: Placed) => item.from - APART >= other.to || item.to + APART <= other.from;
    const row = rows.find((others) => others.every(clear));
    if (row) row.push(item);
    else rows.push([item]);
  }
  for (const row of rows) {
    for (const item of row) drawn(scene, item, scene.height, context);
    scene.height += Math.max(...row.map((item) => item.height));
  }
  return scene;
}
