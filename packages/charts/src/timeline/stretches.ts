import { addDays, dayOf, type Span } from "../words/days";
import type { Format } from "../words/format";
import { type Period, periodOf, periodsOf, periodWords } from "../words/periods";
import { isDated, type Moment } from "./moments";

/** A time that is drawn on a scale of its own, with the moments that begin in it. */
export interface Stretch extends Span {
  readonly words: string;
  /** The words with the months written out. */
  readonly written: string;
  readonly moments: readonly Moment[];
}

const MOST = 6;

const dayText = (date: Date): string => date.toISOString().slice(0, 10);

/** The day on which a moment stands: its first, or its last where the start is open. */
function dayOfMoment({ start, end }: Moment): string {
  const day = start ?? (end && addDays(end, -1));
  if (!day) throw new Error("chart: a moment without a date has no place in time");
  return dayText(day);
}

/** The whole years or months of a period. */
function spanOf({ unit, from, to }: Period): Span {
  const [first, last] = [dayOf(from) as Date, dayOf(to) as Date];
  const [year, end] = [first.getUTCFullYear(), last.getUTCFullYear()];
  if (unit === "year") return { from: new Date(Date.UTC(year, 0, 1)), to: new Date(Date.UTC(end + 1, 0, 1)) };
  return {
    from: new Date(Date.UTC(year, first.getUTCMonth(), 1)),
    to: new Date(Date.UTC(end, last.getUTCMonth() + 1, 1)),
  };
}

const wordsOf = (period: Period, format: Format): string =>
  periodWords(period, format)
    .filter((part) => part !== "")
    .join(period.unit === "year" ? "" : " ");

/** Cuts time where the scale has to change: into years where little happened, down to single months where much did. */
export function stretchesOf(moments: readonly Moment[], format: Format): Stretch[] {
  const dated = moments.filter(isDated);
  const periods = periodsOf(dated.map(dayOfMoment), MOST, "month");
  return periods.map((period) => ({
    ...spanOf(period),
    words: wordsOf(period, format),
    written: wordsOf(period, { ...format, monthOnly: format.monthWritten }),
    moments: dated.filter((moment) => periodOf(periods, dayOfMoment(moment)) === period),
  }));
}
