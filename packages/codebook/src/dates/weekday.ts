import { addDays, daysBetween } from "./days";

/** ISO 8601 weekday of a day: Monday is 1, Sunday 7.
 * @example weekdayOf("2021-12-07") //=> 2
 */
export function weekdayOf(day: string): number {
  // 0001-01-01 was a Monday
  return (daysBetween("0001-01-01", day) % 7) + 1;
}

/** The latest such weekday on or before a day.
 * @example weekdayOnOrBefore("2021-12-07", 1) //=> "2021-12-06"
 */
export function weekdayOnOrBefore(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The earliest such weekday on or after a day.
 * @example weekdayOnOrAfter("2021-12-07", 1) //=> "2021-12-13"
 */
export function weekdayOnOrAfter(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** Monday to Sunday of the week that a day lies in (ISO 8601 weeks).
 * @example weekOf("2021-12-07") //=> { from: "2021-12-06", to: "2021-12-12" }
 */
export function weekOf(day: string): { from: string; to: string } {
  const from = weekdayOnOrBefore(day, 1);
  return { from, to: addDays(from, 6) };
}
