/** A calendar day, written `YYYY-MM-DD`. Days so written are in order when compared as text. */
export type Day = string;

const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(day) / MS_A_DAY;

/** The day that is so many days after 1970-01-01. */
export const dayText = (number: number): Day => new Date(number * MS_A_DAY).toISOString().slice(0, 10);

/**
 * The day that an option gives.
 *
 * @throws RangeError where it is no day of the calendar, written `YYYY-MM-DD`
 */
export function dayOf(option: string, day: unknown): Day {
  if (typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day)) {
    const time = Date.parse(day);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  }
  throw new RangeError(
    `${option}: expected a day of the calendar, written YYYY-MM-DD; got ${JSON.stringify(day)}`,
  );
}

export const earlier = (a: Day, b: Day): Day => [a, b].sort()[0] as Day;
export const later = (a: Day, b: Day): Day => [a, b].sort()[1] as Day;
