import { addDays, daysBetween, type Span } from "../words/days";
import type { Format } from "../words/format";

/** A line of the grid, and the words at it. */
export interface Tick {
  readonly date: Date;
  readonly words: string;
  /** The year, where it stands below the words. */
  readonly year?: string;
}

const LONGEST_BY_WEEK = 63;
const LONGEST_BY_MONTH = 1200;
const ROOM = 56;

/** Every so many ticks have words, so that each has room. */
const worded = (
  dates: readonly Date[],
  each: number,
  width: number,
  words: (date: Date) => Omit<Tick, "date">,
): Tick[] => {
  const step = Math.max(1, Math.ceil((each * dates.length) / width));
  return dates.map((date, index) => ({ date, ...(index % step === 0 ? words(date) : { words: "" }) }));
};

/** Beginnings of years, of months, or Mondays: as a stretch of time is long. */
export function ticksOf({ from, to }: Span, width: number, format: Format): Tick[] {
  const days = daysBetween(from, to);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  if (days > LONGEST_BY_MONTH) {
    const years = Math.min(400, to.getUTCFullYear() - year);
    const dates = Array.from({ length: years }, (_, index) => new Date(Date.UTC(year + index, 0, 1)));
    return worded(dates, 40, width, (date) => ({ words: format.year(date) }));
  }
  if (days > LONGEST_BY_WEEK) {
    const dates: Date[] = [];
    for (let date = from; date < to; date = new Date(Date.UTC(year, month + dates.length, 1)))
      dates.push(date);
    // the rest of a month is no beginning, and its words would keep those of the next month out
    const [first, second] = dates;
    if (first && second && first.getUTCDate() > 1 && (daysBetween(first, second) / days) * width < ROOM)
      dates.shift();
    // the year stands at the first month, and where it begins: below the month, whose words it must not widen
    return worded(dates, 36, width, (date) =>
      date.getUTCMonth() === 0 || date === dates[0]
        ? { words: format.monthOnly(date), year: format.year(date) }
        : { words: format.monthOnly(date) },
    );
  }
  const dates: Date[] = [];
  for (let date = addDays(from, (8 - from.getUTCDay()) % 7); date < to; date = addDays(date, 7))
    dates.push(date);
  return worded(dates, 48, width, (date) => ({ words: format.dayMonth(date) }));
}
