import type { Rank, Sense } from "./generated/rows";

/** Rows that may be deprecated: kept so that their ids live, and left out by queries. */
export interface Ranked {
  readonly rank?: Rank;
}

/** Rows with a valid time, as wide as the source gives it, and a known time. */
export interface Timed extends Ranked {
  /** First day on which the assertion was public. */
  readonly known: string;
  /** Valid time in EDTF, or null. */
  readonly date: string | null;
  /** First day of the date; null where open or without a date. */
  readonly from: string | null;
  /** Last day of the date, inclusive; null where open or without a date. */
  readonly to: string | null;
  readonly approximate?: boolean;
  /** Throughout the date, or at some time within it; a row without it counts as `within`. */
  readonly sense?: Sense;
}

/** The bounds of a number; null where the source gives none. */
export interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** Claims with a number. */
export interface Bounded extends Bounds, Ranked {
  readonly id: string;
  /** The claim in which the assertion first stands. */
  readonly origin: string;
}

/** An option that deprecated rows are asked for by. */
export interface WithDeprecated {
  /** `true` keeps the rows of rank `deprecated`. */
  readonly deprecated?: boolean | undefined;
}

export const isLeftOut = (row: Ranked, options: WithDeprecated): boolean =>
  row.rank === "deprecated" && options.deprecated !== true;
