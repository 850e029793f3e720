import { scaleUtc } from "d3-scale";
import type { ChartContext } from "../context";
import { measure } from "../text/measure";
import { LINE, SIZE } from "../text/size";
import { colour } from "../theme";
import { addDays } from "../words/days";
import { emptyScene, type Scene } from "./scene";
import { type Tick, ticksOf } from "./ticks";

/** One axis of time for all rows of a chart, in pixels. */
export interface TimeGrid {
  readonly from: number;
  readonly to: number;
  readonly at: (date: Date) => number;
  readonly ticks: readonly Tick[];
}

const MARGIN = 2;

/** An axis from the first to the last of some days, with a little room at both ends. */
export function timeGrid(days: readonly Date[], from: number, to: number, context: ChartContext): TimeGrid {
  const times = days.map(Number);
  const span = {
    from: addDays(new Date(Math.min(...times)), -MARGIN),
    to: addDays(new Date(Math.max(...times)), MARGIN),
  };
  const scale = scaleUtc().domain([span.from, span.to]).range([from, to]);
  const ticks = ticksOf(span, to - from, context.format).filter(({ date }) => date >= span.from);
  return { from, to, at: (date) => scale(date), ticks };
}

/**
 * The words of an axis, the year below its month; those left out that would lie on the ones before. Words that would leave the
 * picture stand before their line.
 */
export function gridWords(grid: Pick<TimeGrid, "at" | "ticks">, width: number): Scene {
  const scene = emptyScene(width);
  const ink = { size: SIZE.small, fill: colour("soft") } as const;
  let end = Number.NEGATIVE_INFINITY;
  scene.height = 20;
  for (const { date, words, year = "" } of grid.ticks) {
    if (words === "") continue;
    const line = grid.at(date);
    const long = Math.max(measure(words, SIZE.small), measure(year, SIZE.small));
    const after = line + 3 + long <= width;
    if ((after ? line + 3 : line - 3 - long * 1.1) <= end) continue;
    const label = { ...ink, x: after ? line + 3 : line - 3, anchor: after ? "start" : "end" } as const;
    scene.texts.push({ ...label, y: 9, text: words });
    end = after ? line + 3 + long * 1.1 : line;
    if (year === "") continue;
    scene.texts.push({ ...label, y: 9 + LINE.small, text: year });
    scene.height = 20 + LINE.small;
  }
  return scene;
}

/** The lines of an axis behind rows. */
export function gridLines(scene: Scene, grid: TimeGrid, top: number, bottom: number): void {
  for (const { date } of grid.ticks) {
    const x = grid.at(date);
    scene.grid.push({ x1: x, x2: x, y1: top, y2: bottom, stroke: colour("rule") });
  }
}
