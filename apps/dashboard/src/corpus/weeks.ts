import type { ClaimRow } from "@crisis/core";

const DAY = 86_400_000;

/** A week from Monday to Sunday, with how many claims became public in it and in the one before. */
export interface Week {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly claims: number;
  readonly before: number;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function mondayOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  return time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
}

/** The week in which most claims became public; null where there are none. */
export function fullestWeek(claims: readonly ClaimRow[]): Week | null {
  const counts = new Map<number, number>();
  for (const { known } of claims) {
    const monday = mondayOf(known);
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  const [fullest] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  if (!fullest) return null;
  const [monday, count] = fullest;
  return {
    from: isoDay(monday),
    to: isoDay(monday + 6 * DAY),
    claims: count,
    before: counts.get(monday - 7 * DAY) ?? 0,
  };
}
