import type { Day } from "./day";
import type { Timed } from "./shapes";

/** Whether a row's date and a day can overlap. An open end has no limit. */
export const mayHoldOn = (row: Timed, day: Day): boolean =>
  (row.from === null || row.from <= day) && (row.to === null || row.to >= day);

/**
 * Whether a row says that it held on a day, whatever day of its date it meant.
 *
 * Throughout: the day is one of the date's. Within: the date is that day and no other. An approximate date is never
 * certain, nor is a day before an open start; an open end is certain up to the day on which it was said.
 */
export function holdsOn(row: Timed, day: Day): boolean {
  if (row.approximate === true || row.from === null) return false;
  if (row.sense !== "throughout") return row.from === day && row.to === day;
  return row.from <= day && day <= (row.to ?? row.known);
}
