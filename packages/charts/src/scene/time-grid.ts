import { scaleUtc } from "d3-scale";
import type { ChartContext } from "../context";
import { measure } from "../text/measure";
import { SIZE } from "../text/size";
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

/** The words of an axis, those left out that would lie on the ones before. */
export function gridWords(grid: Pick<TimeGrid, "at" | "ticks">, width: number): Scene {
  const scene = emptyScene(width);
  let end = Number.NEGATIVE_INFINITY;
  for (const { date, words } of grid.ticks) {
    const x = grid.at(date) + 3;
    const fits = x > end && x + measure(words, SIZE.small) <= width;
    if (words === "" || !fits) continue;
    scene.texts.push({ x, y: 9, text: words, size: SIZE.small, fill: colour("soft") });
    end = x + measure(words, SIZE.small) * 1.1;
  }
  scene.height = 20;
  return scene;
}

/** The lines of an axis behind rows. */
export function gridLines(scene: Scene, grid: TimeGrid, top: number, bottom: number): void {
  for (const { date } of grid.ticks) {
    const x = grid.at(date);
    scene.grid.push({ x1: x, x2: x, y1: top, y2: bottom, stroke: colour("rule") });
  }
}
