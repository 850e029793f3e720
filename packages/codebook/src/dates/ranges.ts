import type { DayRange } from "./days";

/** Whether two ranges of days share a day; an open end reaches any day.
 * @example overlaps({ from: "2014-03-01", to: "2014-03-31" }, { from: "2014-03-18", to: null }) //=> true
 */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return reaches(a.from, b.to) && reaches(b.from, a.to);
}

/** Whether every day of the second range lies in the first.
 * @example contains({ from: "2014-01-01", to: "2014-12-31" }, { from: "2014-03-18", to: "2014-03-18" }) //=> true
 */
export function contains(outer: DayRange, inner: DayRange): boolean {
  const starts = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  const ends = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return starts && ends;
}

function reaches(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to;
}
