import {
  addDays,
  type DayRange,
  dayOf,
  lastOfMonth,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from "../dates/index";
import { seasonWords } from "./calendar";
import { numbersIn } from "./numbers-in";

type Parts = readonly (readonly [first: number, last: number])[];

/** A day of a month, or the month, or the readings of a part of it. */
export function monthOf(
  year: number,
  month: number,
  day: number | undefined,
  parts: Parts | undefined,
): DayRange[] {
  if (day !== undefined) return present([[dayOf(year, month, day), dayOf(year, month, day)]]);
  const last = Number(lastOfMonth(year, month).slice(8));
  const readings = parts ?? [[1, last] as const];
  return present(
    readings.map(([first, end]) => [
      dayOf(year, month, Math.min(first, last)),
      dayOf(year, month, Math.min(end, last)),
    ]),
  );
}

/** A year, or the readings of a part of it. */
export function yearOf(year: number, parts: Parts | undefined): DayRange[] {
  const readings = parts ?? [[1, 12] as const];
  return present(readings.map(([first, last]) => [dayOf(year, first, 1), lastOfMonth(year, last)]));
}

/** A season of a year. */
export function seasonOf(word: string, year: number): DayRange {
  const [month, count] = seasonWords[word.toLowerCase()] ?? [1, 12];
  const end = month - 1 + count - 1;
  return { from: dayOf(year, month, 1), to: lastOfMonth(year + Math.floor(end / 12), (end % 12) + 1) };
}

/** The seasons that one without a year can be, the likeliest first: the last that had begun by publication, the next where the words
 * look ahead. */
export function seasonNear(
  published: string,
  word: string,
  which: string | undefined,
  forward: boolean,
): DayRange[] {
  const year = Number(published.slice(0, 4));
  const begun = [year, year - 1, year - 2]
    .map((one) => seasonOf(word, one))
    .filter(({ from }) => (from ?? "") <= published);
  const ahead = [year, year + 1]
    .map((one) => seasonOf(word, one))
    .filter(({ from }) => (from ?? "") > published);
  if (which === "last") return begun.filter(({ to }) => (to ?? "") < published).slice(0, 2);
  if (which === "next") return ahead.slice(0, 1);
  return [...begun.slice(0, 1), ...(forward ? ahead.slice(0, 1) : [])];
}

/** Ten years. */
export function decadeOf(year: number): DayRange {
  return { from: dayOf(year, 1, 1), to: dayOf(year + 9, 12, 31) };
}

/** The days that a weekday can be, the likeliest first: the last one up to publication, the next where the words look ahead. */
export function weekdayNear(
  published: string,
  weekday: number,
  which: string | undefined,
  forward: boolean,
): DayRange[] {
  const past = weekdayOnOrBefore(published, weekday);
  const next = weekdayOnOrAfter(published, weekday);
  const before = weekdayOnOrBefore(addDays(published, -1), weekday);
  const after = weekdayOnOrAfter(addDays(published, 1), weekday);
  if (which === "last" || which === "the previous") return days([before, addDays(before, -7)]);
  if (which === "next" || which === "the following") return days([after, addDays(after, 7)]);
  if (which === "this") return days([past, next]);
  return days(forward ? [past, next] : [past]);
}

/** So many days, weeks, months or years before or after publication; a range where the text gives two counts. */
export function daysAway(
  published: string,
  direction: 1 | -1,
  counts: readonly string[],
  unit: string,
): (DayRange & { loose?: boolean })[] {
  const ends = counts.map((count) => moved(published, direction * numberOf(count), unit)).sort();
  const [from = null, to = null] = [ends[0], ends.at(-1)];
  if (from === null || to === null) return [];
  if (/^day/i.test(unit)) return [{ from, to }];
  // "three weeks ago" is a day, its week, or its month: any date near it agrees
  const slack = /^week/i.test(unit) ? 7 : /^month/i.test(unit) ? 31 : 366;
  return [
    { from, to },
    { from: addDays(from, -slack), to: addDays(to, slack), loose: true },
  ];
}

function moved(day: string, count: number, unit: string): string {
  if (/^day/i.test(unit)) return addDays(day, count);
  if (/^week/i.test(unit)) return addDays(day, 7 * count);
  const months = /^year/i.test(unit) ? 12 * count : count;
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const last = lastOfMonth(Math.floor(index / 12), (index % 12) + 1);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

function numberOf(words: string): number {
  return /^an?$/i.test(words) ? 1 : (numbersIn(words)[0]?.value ?? 1);
}

function days(all: readonly string[]): DayRange[] {
  return [...new Set(all)].map((day) => ({ from: day, to: day }));
}

function present(ranges: readonly (readonly [string | null, string | null])[]): DayRange[] {
  return ranges.flatMap(([from, to]) => (from === null || to === null ? [] : [{ from, to }]));
}
