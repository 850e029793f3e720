import { addDays } from "../words/days";
import type { Format } from "../words/format";
import type { Span } from "./split";

/** A line of the grid, and the words at it. */
export interface Tick {
  readonly date: Date;
  readonly words: string;
}

/** The beginnings of years, as many with words as have room. */
export function yearTicks({ from, to }: Span, width: number, format: Format): Tick[] {
  const first = from.getUTCFullYear();
  const last = to.getUTCFullYear();
  const step = Math.max(1, Math.ceil((36 * (last - first)) / width));
  return Array.from({ length: Math.min(last - first + 1, 400) }, (_, index) => {
    const date = new Date(Date.UTC(first + index, 0, 1));
    return { date, words: index % step === 0 && first + index < last ? format.year(date) : "" };
  });
}

/** Mondays, as many with words as have room. */
export function weekTicks({ from, to }: Span, width: number, format: Format): Tick[] {
  const weeks = Math.max(1, (to.getTime() - from.getTime()) / (7 * 86_400_000));
  const every = Math.max(1, Math.ceil(weeks / 200));
  const step = Math.max(1, Math.ceil((48 * weeks) / every / width));
  const monday = addDays(from, (8 - from.getUTCDay()) % 7);
  const ticks: Tick[] = [];
  for (let date = monday; date < to; date = addDays(date, 7 * every)) {
    ticks.push({ date, words: ticks.length % step === 0 ? format.dayMonth(date) : "" });
  }
  return ticks;
}
