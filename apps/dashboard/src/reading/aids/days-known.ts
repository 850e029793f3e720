import type { ClaimRow, Day } from "@crisis/core";

/** A day on which claims became public, and how many. */
export interface DayKnown {
  readonly day: Day;
  readonly claims: number;
}

/** The days on which something became public, in order. */
export function daysKnown(claims: readonly ClaimRow[]): readonly DayKnown[] {
  const counts = new Map<Day, number>();
  for (const { known } of claims) counts.set(known, (counts.get(known) ?? 0) + 1);
  return [...counts].map(([day, claims]) => ({ day, claims })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
