const DAY = 86_400_000;

/** A day as a date at midnight UTC; null where it is no day. */
export function dayOf(text: string | null | undefined): Date | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The day of a date, `YYYY-MM-DD`. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The end of a day: midnight of the next. */
export const dayAfter = (date: Date): Date => new Date(date.getTime() + DAY);

/** A date some days later, or earlier. */
export const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

/** Days from one date to another. */
export const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / DAY;

/** From midnight to midnight. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}
