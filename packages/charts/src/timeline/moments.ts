import { groupBy } from "../group-by";
import type { EventRow, ForecastRow } from "../rows";
import { dayAfter, dayOf } from "../words/days";

export type TimelineRow = EventRow | ForecastRow;

/** An event at a date, or a forecast of one, with the claims that put it there. */
export interface Moment {
  readonly claims: readonly TimelineRow[];
  readonly first: TimelineRow;
  readonly lane: string;
  /** Midnight at which it begins; null where open. */
  readonly start: Date | null;
  /** Midnight after its last day; null where open. */
  readonly end: Date | null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Claims that say the same of one event on the same date are one moment; other dates are moments of their own. */
export function momentsOf(rows: readonly TimelineRow[]): Moment[] {
  const sorted = [...rows].sort((a, b) => order(`${a.known} ${a.id}`, `${b.known} ${b.id}`));
  const same = (row: TimelineRow) =>
    [row.kind, row.about, row.date, row.from, row.to, row.sense, row.polarity, row.modality].join(" ");
  return [...groupBy(sorted, same).values()].flatMap((claims) => {
    const [first] = claims;
    if (!first) return [];
    const to = dayOf(first.to);
    return [{ claims, first, lane: first.lane, start: dayOf(first.from), end: to && dayAfter(to) }];
  });
}

/** Whether a moment has any place on an axis of time. */
export const isDated = (moment: Moment): boolean => moment.start !== null || moment.end !== null;

const time = (moment: Moment): number => (moment.start ?? moment.end)?.getTime() ?? 0;

/** In the order of time, the longer first. */
export const byStart = (a: Moment, b: Moment): number =>
  time(a) - time(b) ||
  (b.end?.getTime() ?? Number.POSITIVE_INFINITY) - (a.end?.getTime() ?? Number.POSITIVE_INFINITY) ||
  order(a.first.id, b.first.id);
