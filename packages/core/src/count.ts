import type { Measured } from "./measure";
import type { Ranked, WithDeprecated } from "./shapes";
import type { Groupable, Measures } from "./summarize";
import { summary } from "./summary";

interface Claim extends Ranked {
  readonly id: string;
  readonly origin: string;
}

/** What to count by, and what else to tell. */
export interface Count<Row, By extends string, Also> extends WithDeprecated {
  /** The field, or fields, to group by: a row of the result for each of their values. */
  readonly by?: By | readonly By[] | undefined;
  /** What else to tell of each group: `distinct` values of a field, its `least` or its `greatest`. */
  readonly also?: (Also & Measures<Row>) | undefined;
}

/** How many claims a group has. */
export type Counts<Row, By extends string, Also = unknown> = {
  readonly [Field in By | "claims" | "origins" | (keyof Also & string)]: Field extends "claims" | "origins"
    ? number
    : Field extends keyof Also
      ? Measured<Row, Also[Field]>
      : Field extends keyof Row
        ? Row[Field]
        : never;
};

/**
 * How many claims of any kind there are, and how many first sources they have: a row for each group.
 *
 * `claims` counts rows; `origins` counts first sources, so that copies of one statement are one. Figures are not put together:
 * that is for `summarize`. `also` takes further measures in the same pass: `{ distinct: field }` counts its different values (of
 * a list, its items), `{ least: field }` and `{ greatest: field }` give the first and last in order (days in time, numbers by
 * size); null is no value, and where there is none the measure is null. Groups come in the order of their first row; a list
 * groups as a set. Deprecated rows are left out unless `deprecated: true`.
 *
 * @param rows claims of any kind
 * @param options what to group by, and what else to tell
 * @throws TypeError for a measure that does not exist
 * @example
 * count(where(claims, { publisher: ["infobae", "the-hill"] }), {
 *   by: "publisher",
 *   also: { speakers: { distinct: "assertedBy" }, first: { least: "known" } },
 * });
 * //=> [
 * //     { publisher: "the-hill", claims: 13, origins: 13, speakers: 5, first: "2021-12-03" },
 * //     { publisher: "infobae", claims: 115, origins: 114, speakers: 14, first: "2021-07-12" },
 * //   ]
 */
export function count<Row extends Claim, const By extends Groupable<Row> = never, const Also = unknown>(
  rows: readonly Row[],
  options: Count<Row, By, Also> = {},
): Counts<Row, By, Also>[] {
  return summary(rows, options, false) as Counts<Row, By, Also>[];
}
