import { type Day, dayOf } from "./day";
import { isLeftOut, type Timed, type WithDeprecated } from "./shapes";

/** From the end of which day to the end of which. */
export interface Between extends WithDeprecated {
  /** What was known by the end of this day is left out. */
  readonly after: Day;
  /** The last day whose news counts. */
  readonly until: Day;
}

/**
 * What became known between two days: after the end of `after`, up to the end of `until`.
 *
 * With `asOf` it makes a whole: what was known by `after`, and what became known between, are what was known by `until`.
 * Deprecated rows are left out unless `deprecated: true`.
 *
 * @param rows rows with a known time
 * @param options the days, written `YYYY-MM-DD`
 * @throws RangeError for a day that is not in the calendar, or where `until` comes before `after`
 * @example
 * between(where(deployments, { publisher: ["ktvz", "roll-call"] }), { after: "2021-12-03", until: "2021-12-07" })
 *   .map(({ assertedBy, best }) => `${assertedBy}: ${best}`);
 * //=> ["victoria-nuland: 100000"]
 */
export function between<Row extends Timed>(rows: readonly Row[], options: Between): Row[] {
  const after = dayOf("between: after", options.after);
  const until = dayOf("between: until", options.until);
  if (until < after) {
    throw new RangeError(`between: until: expected ${after} or a later day, got ${until}`);
  }
  return rows.filter((row) => !isLeftOut(row, options) && row.known > after && row.known <= until);
}
