const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** First and last day, inclusive, as YYYY-MM-DD; an open end is `null`. */
export type DayRange = { from: string | null; to: string | null };

/** A calendar day written YYYY-MM-DD (year 0001 to 9999), or `null` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  // setUTCFullYear, since Date.UTC reads the years 0 to 99 as 1900 to 1999
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

/** Whether a string is a day that the calendar has.
 * @example isDay("2021-02-29") //=> false
 */
export function isDay(day: string): boolean {
  const parts = SHAPE.exec(day);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === day;
}

/** The day `n` days after (or before, where negative) a day, in UTC.
 * @example addDays("2021-12-31", 1) //=> "2022-01-01"
 */
export function addDays(day: string, n: number): string {
  return new Date(utc(day) + n * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative where the second is earlier.
 * @example daysBetween("2021-12-07", "2022-02-24") //=> 79
 */
export function daysBetween(first: string, second: string): number {
  return (utc(second) - utc(first)) / DAY;
}

/** The last day of a month.
 * @example lastOfMonth(2022, 2) //=> "2022-02-28"
 */
export function lastOfMonth(year: number, month: number): string {
  const first = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  // December 9999 has no month after it
  return first === null ? "9999-12-31" : addDays(first, -1);
}

function utc(day: string): number {
  if (!isDay(day)) throw new RangeError(`not a day: expected YYYY-MM-DD, got ${JSON.stringify(day)}`);
  return Date.parse(`${day}T00:00:00Z`);
}
