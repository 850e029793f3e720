import { type Day, dayNumber, dayOf, earlier, later } from "./day";
import type { FieldOf } from "./filter";
import { fieldList, grouping, groupOf } from "./group-rows";
import { type Reader, readerOf } from "./reader";
import { isLeftOut, type Timed, type WithDeprecated } from "./shapes";
import { unlikeFields } from "./unlike";

/** Whose last figure is wanted, on which day, and how old it may be. */
export interface Latest<Field extends string> extends WithDeprecated {
  /** The field, or fields, that tell the series apart; such as `assertedBy`. */
  readonly by: Field | readonly Field[];
  /** The day to which figures are carried forward, `YYYY-MM-DD`. */
  readonly on: Day;
  /** How many days old a figure may be on that day. */
  readonly maxAgeDays: number;
}

interface Stock extends Timed {
  readonly modality?: string;
  readonly quantityType?: string | null;
  readonly assertedBy?: string | null;
  readonly origin?: string;
}

interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The days, none after `on`, for which a row gives a figure; null where there are none. */
function spanOf(row: Stock, on: Day): Span | null {
  if (row.date === null) return null;
  const start = row.from ?? row.to ?? row.known;
  if (start > on) {
    // what is planned or expected for later stands from the day it was said
    return row.modality !== "actual" && row.known <= on ? { start: row.known, end: row.known } : null;
  }
  return { start, end: earlier(row.to ?? later(row.known, start), on) };
}

/** Sources without a name are not one person: only copies of one statement follow each other. */
const nobody: Reader = (row) => {
  const { assertedBy, origin } = row as Stock;
  return assertedBy === null ? origin : "";
};

/**
 * The last figures that each series gave, carried forward to a day.
 *
 * A series is what has the same values in `by`, and speaks of like things: `kind`, `about`, `side`, `counted`, `unit`,
 * `victims`, `modality`, `quantityType`, `scope` and `polarity` always tell series apart, so what is planned never replaces
 * what is. By `assertedBy`, sources without a name are a series for each `origin`. Of a series all rows stay that no other
 * row certainly follows: two figures of one day both stay, and a figure for a month stays beside one for a day of it.
 *
 * A figure holds on the days of its date up to `on`; one with an open end up to the day it was said. What is not `actual`
 * and dated after `on` stands from the day it was said. Left out are rows older than `maxAgeDays` on that day, of a later
 * day, without a date, of `quantityType` `change` (a movement is no level), and deprecated ones unless `deprecated: true`.
 * What was not yet said on that day is for `asOf` to leave out.
 *
 * @param rows claims with a valid time
 * @param options the series, the day, and the greatest age in days
 * @throws RangeError for a day that is not in the calendar, or an age that is no number of days
 * @example
 * latest(where(deployments, { publisher: "ktvz", counted: "personnel" }), {
 *   by: "assertedBy",
 *   on: "2021-12-07",
 *   maxAgeDays: 45,
 * }).map(({ assertedBy, low, date }) => ({ assertedBy, low, date }));
 * //=> [{ assertedBy: "oleksii-reznikov", low: 94300, date: "2021-12-03" }]
 */
export function latest<Row extends Stock, const Field extends FieldOf<Row>>(
  rows: readonly Row[],
  options: Latest<Field>,
): Row[] {
  const on = dayOf("latest: on", options.on);
  const { maxAgeDays } = options;
  if (typeof maxAgeDays !== "number" || !(maxAgeDays >= 0)) {
    throw new RangeError(`latest: maxAgeDays: expected a number of days, 0 or more; got ${maxAgeDays}`);
  }
  const by = fieldList<string>(options.by);
  const readers = [...by, ...unlikeFields, "polarity"].map(readerOf);
  const series = grouping(by.includes("assertedBy") ? [...readers, nobody] : readers, () => ({
    lastStart: "",
  }));
  const kept: { row: Row; end: Day; series: { lastStart: Day } }[] = [];
  for (const row of rows) {
    if (isLeftOut(row, options) || row.quantityType === "change") continue;
    const span = spanOf(row, on);
    if (span === null || dayNumber(on) - dayNumber(span.end) > maxAgeDays) continue;
    const own = groupOf(series, row);
    own.lastStart = later(own.lastStart, span.start);
    kept.push({ row, end: span.end, series: own });
  }
  return kept.filter(({ end, series }) => end >= series.lastStart).map(({ row }) => row);
}
