import type { Combination, Combinations, Conditions, FieldOf } from "./filter";
import type { Eligible, Kept } from "./kept";
import { matcher } from "./matcher";

/**
 * The rows that meet a filter, in their order.
 *
 * A filter names fields: each must be the value given, one of the values given, or meet the comparisons given (`not`,
 * `exists`, `gt`, `gte`, `lt`, `lte`, `contains`). A field that is a list meets a value when the value is in it. Days are
 * compared as text. Null is below, above and equal to nothing but `null`. A row that does not have a field meets no
 * condition on it; so the kinds that do not have it fall away, in the types too, and a word that was asked for is the type of
 * its field. A condition `undefined` is none.
 *
 * `anyOf`, `allOf` and `noneOf` take lists of filters, each an object or a function, beside other conditions or within each other.
 *
 * `where` filters by nothing else: deprecated rows stay unless `rank` is asked for, while queries that ask for claims
 * (`asOf`, `latest`, `summarize`, `count` and others) leave them out.
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
export function where<Row extends object, const Asked, Guarded extends Row = Row>(
  rows: readonly Row[],
  // One signature for functions and objects, since an error against several tells of each and buries the fault. Of the object, the
  // first part reads the fields and values off the filter, and has no place for fields that no row has; the second gives the
  // completions and checks the values.
  filter:
    | ((row: Row) => row is Guarded)
    | ((row: Row) => boolean)
    | ({
        readonly [F in keyof Asked]: F extends Combination
          ? unknown
          : F extends FieldOf<Eligible<Row, Asked>>
            ? [Asked[F]] extends [never]
              ? Asked[F]
              : unknown
            : `these rows have no field ${F & string}`;
      } & Conditions<Eligible<Row, Asked>> &
        Combinations<Row>),
): Kept<Guarded, Asked>[];
export function where(rows: readonly object[], filter: object | ((row: object) => boolean)): object[] {
  const keeps = matcher(filter);
  return rows.filter((row) => keeps(row));
}
