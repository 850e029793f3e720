import { fieldList, groupKey } from "./group-key";
import { deniedRows, unlikeRows } from "./mixed-rows-error";
import { readField } from "./read-field";
import { type Bounded, type Bounds, isLeftOut, type WithDeprecated } from "./shapes";
import { isSame, type UnlikeField, unlikeFields } from "./unlike";

type Fields<Row> = keyof Row & string;

/** The fields that rows can be grouped by. */
export type Groupable<Row> = Exclude<Fields<Row>, keyof Bounds | "claims" | "origins">;

/** How to summarise. */
export interface Summarize<Row, By extends string> extends WithDeprecated {
  /** The field, or fields, to group by: a row of the result for each of their values. */
  readonly by?: By | readonly By[];
  /** `widest`: the range that covers what every claim says. */
  readonly policy: "widest";
  /** What may differ among the rows of a group, though it is not like. */
  readonly allow?: readonly (UnlikeField & Fields<Row>)[];
}

/** What the claims of a group say together. */
export type Summary<Row, By extends string> = {
  readonly [Field in By | keyof Bounds | "claims" | "origins"]: Field extends keyof Bounds
    ? number | null
    : Field extends "claims" | "origins"
      ? number
      : Field extends keyof Row
        ? Row[Field]
        : never;
};

type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;

type KindOf<Row> = Row extends { readonly kind: infer Kind } ? Kind : never;

/** Rows of several kinds do not compile, unless they are grouped by kind. */
type OneKind<Row, By extends string> = "kind" extends By
  ? unknown
  : true extends IsUnion<KindOf<Row>>
    ? "rows of several kinds are never put together: group by kind"
    : unknown;

interface Group {
  readonly first: Bounded;
  low: number | null;
  best: number | null;
  high: number | null;
  claims: number;
  readonly origins: Set<string>;
}

const least = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.min(a, b));
const greatest = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.max(a, b));

/**
 * What claims say together: a row for each group, with its bounds, how many claims it rests on, and how many origins.
 *
 * Policy `widest`: `low` is the least of `low ?? best`, `high` the greatest of `high ?? best`; an end that any claim leaves
 * open stays null. `best` is given where every claim names the same, else it is null: nothing is averaged. Bounds are in
 * the unit of the rows: what `counted`, or `unit`, says. Groups come in the order of their first row; a list field such as
 * `scope` groups as a set. What a source got wrong counts as it says, unless `where` leaves it out by `corrected`. Deprecated
 * rows are left out unless `deprecated: true`.
 *
 * Unlike things are never put together: within a group `kind`, `about`, `side`, `counted`, `unit`, `victims`, `modality`,
 * `quantityType` and `scope` must be the same, unless `allow` names what may differ. Denied claims have no place in bounds.
 *
 * @param rows claims with bounds: deployments, casualties, quantities
 * @param options what to group by, the policy, and what may differ
 * @throws MixedRowsError where unlike rows would be put together, or denied ones be counted; it names them
 * @throws TypeError for a policy that does not exist
 * @example
 * const russian = where(deployments, {
 *   side: "russia",
 *   counted: "personnel",
 *   relation: { not: "unquantified" },
 *   known: { gte: "2021-12-01", lte: "2021-12-07" },
 *   corrected: { exists: false },
 * });
 * summarize(russian, { by: ["modality"], policy: "widest", allow: ["scope"] });
 * //=> [
 * //     { modality: "forecast", low: 175000, best: 175000, high: 175000, claims: 2, origins: 2 },
 * //     { modality: "actual", low: 70000, best: null, high: 100000, claims: 5, origins: 4 },
 * //     { modality: "planned", low: null, best: null, high: 175000, claims: 1, origins: 1 },
 * //   ]
 */
export function summarize<Row extends Bounded, const By extends Groupable<Row> = never>(
  rows: readonly Row[] & OneKind<Row, By>,
  options: Summarize<Row, By>,
): Summary<Row, By>[] {
  if (options.policy !== "widest") {
    throw new TypeError(`summarize: policy: expected "widest", got ${JSON.stringify(options.policy)}`);
  }
  const by = fieldList<string>(options.by);
  const free: readonly string[] = [...by, ...(options.allow ?? [])];
  const alike = unlikeFields.filter((field) => !free.includes(field));
  const groups = new Map<string, Group>();

  for (const row of rows) {
    if (isLeftOut(row, options)) continue;
    const key = groupKey(row, by);
    const low = row.low ?? row.best;
    const high = row.high ?? row.best;
    let group = groups.get(key);
    if (group === undefined) {
      group = { first: row, low, best: row.best, high, claims: 0, origins: new Set() };
      groups.set(key, group);
    }
    const { first } = group;
    if (
      readField(row, "polarity") === "denied" ||
      !alike.every((f) => isSame(readField(row, f), readField(first, f)))
    ) {
      throw mixed(
        rows.filter((other) => !isLeftOut(other, options) && groupKey(other, by) === key),
        alike,
      );
    }
    group.low = least(group.low, low);
    group.high = greatest(group.high, high);
    if (group.best !== row.best) group.best = null;
    group.claims += 1;
    group.origins.add(row.origin);
  }

  return Array.from(groups.values(), ({ first, origins, ...bounds }) => {
    const values = by.map((field) => [field, groupValue(readField(first, field))]);
    return { ...Object.fromEntries(values), ...bounds, origins: origins.size };
  });
}

/** The value that stands for a group: a list in an order of its own, so that the order of rows does not show. */
const groupValue = (value: unknown) => (Array.isArray(value) ? [...new Set(value)].sort() : value);

function mixed(rows: readonly Bounded[], alike: readonly string[]): Error {
  const denied = rows.filter((row) => readField(row, "polarity") === "denied");
  if (denied.length > 0) return deniedRows(denied);
  const differs = alike.filter(
    (field) => !rows.every((row) => isSame(readField(row, field), readField(rows[0] as Bounded, field))),
  );
  return unlikeRows(rows, differs);
}
