import { dayNumber } from "../day";
import type { DatePrecision } from "../generated/rows";
import type { EventClaim } from "./chronology";

/** A date in EDTF with its first and last day, null where open. */
export interface EventDate {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly approximate: boolean;
}

const NO_DATE: EventDate = { date: null, from: null, to: null, datePrecision: null, approximate: false };

const width = ({ from, to }: EventDate) =>
  from === null || to === null ? Number.POSITIVE_INFINITY : dayNumber(to) - dayNumber(from);
const isIn = (a: EventDate, b: EventDate) =>
  (b.from === null || (a.from !== null && a.from >= b.from)) &&
  (b.to === null || (a.to !== null && a.to <= b.to));
const meet = (a: EventDate, b: EventDate) =>
  (a.from === null || b.to === null || a.from <= b.to) &&
  (b.from === null || a.to === null || b.from <= a.to);

/** Every date that the claims give, once, the narrowest first. */
export function distinctDates(claims: readonly EventClaim[]): EventDate[] {
  const dates = new Map<string, EventDate>();
  for (const { date, from, to, datePrecision, approximate } of claims) {
    if (date !== null) dates.set(date, { date, from, to, datePrecision, approximate });
  }
  return [...dates.values()].sort(
    (a, b) =>
      (width(a) === width(b) ? 0 : width(a) - width(b)) ||
      (`${a.from} ${a.date}` < `${b.from} ${b.date}` ? -1 : 1),
  );
}

const start = ({ from }: EventDate) => from ?? "";
const end = ({ to }: EventDate) => to ?? "~";
/** The first or last part of a date in EDTF, with its own precision. */
const part = ({ date }: EventDate, index: 0 | -1) => date?.split("/").at(index) || "..";

/** The shortest stretch that covers all dates; one of them where that covers the others. */
export function hull(dates: readonly EventDate[]): EventDate {
  const whole = dates.find((date) => dates.every((other) => isIn(other, date)));
  if (whole !== undefined) return whole;
  const first = dates.reduce((a, b) => (start(b) < start(a) ? b : a));
  const last = dates.reduce((a, b) => (end(b) > end(a) ? b : a));
  return {
    date: `${part(first, 0)}/${part(last, -1)}`,
    from: first.from,
    to: last.to,
    datePrecision: "interval",
    approximate: dates.some((date) => date.approximate),
  };
}

/** The date that claims give an event together, and whether they differ, or are all said to be wrong. */
export function dateOf(claims: readonly EventClaim[]): EventDate & { disputed: boolean; corrected: boolean } {
  const dated = claims.filter(({ date }) => date !== null);
  const standing = dated.filter(({ corrected }) => !corrected.includes("date"));
  const giving = standing.length > 0 ? standing : dated;
  const dates = distinctDates(giving);
  const [narrowest] = dates;
  if (narrowest === undefined) return { ...NO_DATE, disputed: false, corrected: false };
  const lasts = giving.some(({ sense }) => sense === "throughout");
  const inAll = dates.every((date) => isIn(narrowest, date));
  return {
    ...(inAll && !lasts ? narrowest : hull(dates)),
    disputed: dates.some((a) => dates.some((b) => !meet(a, b))) && !lasts,
    corrected: standing.length === 0,
  };
}
