import type { Bounds } from "./shapes";

/** The bounds that several claims give together. */
export interface Range {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** Takes a claim of the same thing into a range. An end that is open in one is open together. */
export function widen(range: Range, { low, best, high }: Bounds): void {
  // a value that is named without bounds stands for both
  const least = low ?? best;
  const most = high ?? best;
  if (least === null) range.low = null;
  else if (range.low !== null && least < range.low) range.low = least;
  if (most === null) range.high = null;
  else if (range.high !== null && most > range.high) range.high = most;
  if (range.best !== best) range.best = null;
}

const sum = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

/** Adds the range of a part to that of the others. */
export function add(total: Range, { low, best, high }: Range): void {
  total.low = sum(total.low, low);
  total.best = sum(total.best, best);
  total.high = sum(total.high, high);
}
