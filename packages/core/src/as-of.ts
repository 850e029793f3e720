import { asItStood, isSettled } from "./as-it-stood";
import { type Day, dayOf } from "./day";
import { holdsOn, mayHoldOn } from "./held-on";
import { isLeftOut, type Timed, type WithDeprecated } from "./shapes";

/** Days on the two axes of time. An axis that is left out is not filtered. */
export interface AsOf extends WithDeprecated {
  /** What had been said by the end of this day, as far as the corpus shows. */
  readonly known?: Day | undefined;
  /** What is said to have held on this day: its date and the day can overlap. */
  readonly valid?: Day | undefined;
  /** With `valid`: only what held on that day whichever day of its date was meant. */
  readonly certain?: boolean | undefined;
}

/** Why `asOf` leaves a row out. The first that fits counts. */
export interface LeftOut {
  /** Of rank `deprecated`, and not asked for. */
  readonly deprecated: number;
  /** Not yet said by the day `known`. */
  readonly notYetKnown: number;
  /** Without a date, so that nothing can be said of the day `valid`. */
  readonly undated: number;
  /** Dated, but not to the day `valid`, or not with certainty. */
  readonly otherwiseDated: number;
}

function judge(options: AsOf): (row: Timed) => keyof LeftOut | null {
  const known = options.known === undefined ? null : dayOf("asOf: known", options.known);
  const valid = options.valid === undefined ? null : dayOf("asOf: valid", options.valid);
  if (options.certain === true && valid === null) {
    throw new TypeError("asOf: certain asks about a day; expected it as valid, got none");
  }
  const holds = options.certain === true ? holdsOn : mayHoldOn;
  return (row) => {
    if (isLeftOut(row, options)) return "deprecated";
    if (known !== null && !(row.known <= known)) return "notYetKnown";
    if (valid === null) return null;
    if (row.date === null) return "undated";
    return holds(row, valid) ? null : "otherwiseDated";
  };
}

/**
 * The rows as of a day: what had been said by then (`known`), what is said to have held then (`valid`), or both.
 *
 * `valid` keeps a row whose date can overlap the day: a claim dated `2021-12` is kept for each day of that December. With
 * `certain: true` the day must lie in the date for sense `throughout`, and be the whole date for sense `within`;
 * approximate dates are not certain, an open end is so up to the day it was said, an open start never. Rows without a
 * date never pass `valid`; `leftOut` counts them. Deprecated rows never pass, unless `deprecated: true`.
 *
 * With `known`, rows come as they stood that day: `standing`, `corrected` and a forecast's `resolution` say what was known of
 * them by then, and nothing that became known later. A row to which something came later is a copy; others pass as they are.
 *
 * @param rows rows with a valid and a known time
 * @param options days, written `YYYY-MM-DD`
 * @throws RangeError for a day that is not in the calendar; TypeError for `certain` without `valid`
 * @example
 * const figures = where(deployments, { side: "russia", publisher: ["ktvz", "the-hill"] });
 * asOf(figures, { known: "2021-12-04", valid: "2021-12-03" })
 *   .map(({ counted, low, best }) => `${low ?? best} ${counted}`);
 * //=> ["94300 personnel", "94000 personnel", "70000 personnel", "50 battalion-tactical-groups"]
 */
export function asOf<Row extends Timed>(rows: readonly Row[], options: AsOf): Row[] {
  const reason = judge(options);
  const { known } = options;
  const passing: Row[] = [];
  for (const row of rows) {
    if (reason(row) !== null) continue;
    passing.push(known === undefined || isSettled(row, known) ? row : asItStood(row, known));
  }
  return passing;
}

/**
 * How many rows `asOf` leaves out under the same options, by the reason. With the rows that pass they add up to all.
 *
 * @param rows the rows given to `asOf`
 * @param options the options given to `asOf`
 * @throws as `asOf` does
 * @example
 * const told = claimsOf(claims, { article: "infobae-2021-12-07-biden-putin-call" });
 * leftOut(told, { known: "2021-12-07", valid: "2021-12-07" });
 * //=> { deprecated: 0, notYetKnown: 0, undated: 20, otherwiseDated: 31 }
 */
export function leftOut<Row extends Timed>(rows: readonly Row[], options: AsOf): LeftOut {
  const reason = judge(options);
  const counts = { deprecated: 0, notYetKnown: 0, undated: 0, otherwiseDated: 0 };
  for (const row of rows) {
    const why = reason(row);
    if (why !== null) counts[why] += 1;
  }
  return counts;
}
