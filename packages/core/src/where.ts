import type { Comparison, Condition, FieldOf, Filter, Having, OfKind, ValueOf } from "./filter";
import { matcher } from "./matcher";

/**
 * The rows that meet a filter, in their order.
 *
 * A filter names fields: each must be the value given, one of the values given, or meet the comparisons given (`not`,
 * `exists`, `gt`, `gte`, `lt`, `lte`, `contains`). A field that is a list meets a value when the value is in it. Days are
 * compared as text. Null is below, above and equal to nothing but `null`. A row that does not have a field meets no
 * condition on it; so the kinds that do not have it fall away, in the types too. A condition `undefined` is none.
 *
 * `where` filters by nothing else: deprecated rows stay unless `rank` is asked for, while `asOf`, `latest`, `summarize`,
 * `timeline` and `claimsOf` leave them out.
 *
 * @param rows any rows
 * @param filter a plain object, or a function that says whether to keep a row
 * @throws TypeError for a comparison that does not exist
 * @example
 * where(sanctions, { publisher: "infobae", sender: "united-states", tier: { gte: 3 } })
 *   .map(({ status, about, condition }) => `${status}: ${about} (${condition})`);
 * //=> [
 * //     "threatened: swift-disconnection (Russian tanks cross the Ukrainian border)",
 * //     "threatened: nord-stream-2-stop (Russian tanks cross the Ukrainian border)",
 * //     "imposed: us-sectoral-sanctions-2014 (null)",
 * //   ]
 */
export function where<Row extends object, Kept extends Row>(
  rows: readonly Row[],
  filter: (row: Row) => row is Kept,
): Kept[];
export function where<Row extends object>(rows: readonly Row[], filter: (row: Row) => boolean): Row[];
export function where<
  Row extends object,
  Field extends FieldOf<Row> = never,
  const Kind extends ValueOf<Row, "kind"> = ValueOf<Row, "kind">,
>(
  rows: readonly Row[],
  // `Field` and `Kind` are read off the filter, to narrow the result; the last part gives the completions
  filter: { readonly [F in Field]?: Condition<ValueOf<OfKind<Row, Kind>, F>> } & {
    readonly kind?: Kind | readonly Kind[] | Comparison<ValueOf<Row, "kind">>;
  } & Filter<OfKind<Row, Kind>>,
): Having<OfKind<Row, Kind>, Field>[];
export function where(rows: readonly object[], filter: object | ((row: object) => boolean)): object[] {
  return rows.filter(typeof filter === "function" ? (row) => filter(row) : matcher(filter));
}
