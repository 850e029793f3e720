import { addDays, dayAfter, dayOf, daysBetween } from "../words/days";
import { isDated, type Moment } from "./moments";

/** From midnight to midnight. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** The moments of the years, and those of the weeks that are enlarged. */
export interface Split {
  /** Null where all moments lie within the weeks that are enlarged. */
  readonly overview: Span | null;
  readonly early: readonly Moment[];
  readonly detail: Span;
  readonly late: readonly Moment[];
}

const WEEKS = 13;
const SHORT = 140;

const edges = (moment: Moment): Date[] => [moment.start, moment.end].filter((date) => date !== null);

/**
 * Splits dated moments where the scale has to change. `asked`: the days to enlarge; the last thirteen weeks, from the first moment in
 * them, where left out.
 */
export function splitTime(
  moments: readonly Moment[],
  asked?: { readonly from: string; readonly to: string },
): Split | null {
  const dates = moments.filter(isDated).flatMap(edges);
  if (dates.length === 0) return null;
  const least = new Date(Math.min(...dates.map(Number)));
  const most = new Date(Math.max(...dates.map(Number)));
  const [from, to] = [dayOf(asked?.from), dayOf(asked?.to)];
  const last = to ? dayAfter(to) : most;
  const short = daysBetween(least, most) <= SHORT;
  const earliest = addDays(last, -7 * WEEKS);
  const starts = moments.flatMap(({ start }) => (start && start >= earliest ? [start.getTime()] : []));
  const start = from ?? (short ? least : new Date(Math.min(Number(last), ...starts)));
  const detail = { from: addDays(start, from ? 0 : -2), to: addDays(last, to ? 0 : 2) };
  const inDetail = (moment: Moment): boolean => {
    const begins = moment.start ?? moment.end;
    const ends = moment.end ?? moment.start;
    if (!begins || !ends) return false;
    if (begins >= detail.from && begins < detail.to) return true;
    return (
      begins < detail.from && ends > detail.from && moment.start !== null && daysBetween(begins, ends) <= 62
    );
  };
  const dated = moments.filter(isDated);
  const early = dated.filter((moment) => !inDetail(moment));
  const year = (date: Date, more: number) => new Date(Date.UTC(date.getUTCFullYear() + more, 0, 1));
  const overview = early.length > 0 ? { from: year(least, 0), to: year(addDays(most, -1), 1) } : null;
  return { overview, early, detail, late: dated.filter(inDetail) };
}
