import type { Bounds } from "./shapes";

/** The bounds that several claims give together. */
export interface Range {
  low: number | null;
  best: number | null;
  high: number | null;
}

type Bound = number | null;
/** An end that is open on one side is open together. */
const both = (a: Bound, b: Bound, join: (a: number, b: number) => number): Bound =>
  a === null || b === null ? null : join(a, b);
const sum = (a: number, b: number) => a + b;

/** What a claim says by itself: a value that is named without bounds stands for both. */
export const rangeOf = ({ low, best, high }: Bounds): Range => ({
  low: low ?? best,
  best,
  high: high ?? best,
});

/** Takes a claim of the same thing into a range. */
export function widen(range: Range, { low, best, high }: Bounds): void {
  range.low = both(range.low, low ?? best, Math.min);
  range.high = both(range.high, high ?? best, Math.max);
  if (range.best !== best) range.best = null;
}

/** The range of two parts of one whole. */
export const plus = (a: Range, b: Range): Range => ({
  low: both(a.low, b.low, sum),
  best: both(a.best, b.best, sum),
  high: both(a.high, b.high, sum),
});
