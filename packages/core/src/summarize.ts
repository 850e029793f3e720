import type { Alike } from "./alike";
import { fieldList } from "./group-rows";
import type { Measure, Measured } from "./measure";
import type { Bounded, Bounds, WithDeprecated } from "./shapes";
import { summary } from "./summary";
import type { UnlikeField } from "./unlike";

type Fields<Row> = keyof Row & string;
type Reserved = keyof Bounds | "claims" | "origins";

/** The fields that rows can be grouped by. */
export type Groupable<Row> = Exclude<Fields<Row>, Reserved>;

/** What else to tell of each group, by a name of one's own. */
export type Measures<Row> = Readonly<Record<string, Measure<Row>>> & { readonly [Name in Reserved]?: never };

/** The fields by which a whole can be told into parts. */
const partFields = ["about", "side", "victims"] as const;
/** A field by which a whole can be told into parts. */
export type PartField = (typeof partFields)[number];

/** How bounds are put together: the widest range of claims about one thing, or the sum over things. */
export type Policy<Over extends string> =
  | {
      /** The range that covers what every claim says. */
      readonly policy: "widest";
    }
  | {
      /** The widest range of each part, added up: what the parts can be together at the least and at the most. */
      readonly policy: "sum";
      /** The field, or fields, that tell the parts of the whole apart. */
      readonly over: Over | readonly Over[];
    };

/** How to summarise. */
export interface Summarize<Row, By extends string, Allow extends string, Also> extends WithDeprecated {
  /** The field, or fields, to group by: a row of the result for each of their values. */
  readonly by?: By | readonly By[] | undefined;
  /** What may differ among the rows of a group, though it is not like. */
  readonly allow?: readonly Allow[] | undefined;
  /** What else to tell of each group: `distinct` values of a field, its `least` or its `greatest`. */
  readonly also?: (Also & Measures<Row>) | undefined;
}

/** What the claims of a group say together. */
export type Summary<Row, By extends string, Also = unknown> = {
  readonly [Field in By | Reserved | (keyof Also & string)]: Field extends keyof Bounds
    ? number | null
    : Field extends "claims" | "origins"
      ? number
      : Field extends keyof Also
        ? Measured<Row, Also[Field]>
        : Field extends keyof Row
          ? Row[Field]
          : never;
};

/**
 * What claims say together: a row for each group, with its bounds, how many claims it rests on, and how many origins.
 *
 * Policy `widest`: `low` is the least of `low ?? best`, `high` the greatest of `high ?? best`; an end that any claim leaves
 * open stays null. `best` is given where every claim names the same, else it is null: nothing is averaged. Bounds are in
 * the unit of the rows: what `counted`, or `unit`, says.
 *
 * Policy `sum` adds up the parts of a whole, told apart by `over`: `about` (forces, events), `side`, `victims`, or several of them. Claims about one
 * part are not added to each other, whoever makes them: they give the part its widest range, and the ranges are added, low to
 * low and high to high. So the ends are the worst case: every part at its least, or at its greatest, at once; the truth lies
 * between, if the claims hold. An end that is open in one part is open in the sum. Parts must not hold one another, which rows
 * do not tell; a part without a name (`null`, `unspecified`) may hold the others, and throws. Levels that are added should be
 * of one day: take `latest` first.
 *
 * `also` takes further measures in the same pass, each under a name: `{ distinct: field }` counts its different values (of a list,
 * its items), `{ least: field }` and `{ greatest: field }` give the first and the last in order; null is no value.
 *
 * Groups come in the order of their first row; a list field such as `scope` groups as a set. What a source got wrong counts as it
 * says, unless `where` leaves it out by `corrected`. Deprecated rows are left out unless `deprecated: true`.
 *
 * Unlike things are never put together: within a group `kind`, `about`, `side`, `counted`, `unit`, `victims`, `modality`,
 * `quantityType` and `scope` must be the same, unless `allow` names what may differ; `kind` cannot be allowed by types. Rows that
 * were filtered for several words, such as planned and actual, do not even compile. Denied claims have no place in bounds.
 *
 * @param rows claims with bounds: deployments, casualties, quantities
 * @param options what to group by, the policy, what may differ, and what else to tell
 * @throws MixedRowsError where unlike rows would be put together, denied ones counted, or a part without a name added; it
 * names the rows and says how to ask
 * @throws TypeError for a policy, a part or a measure that does not exist
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
 * //     { modality: "planned", low: 175000, best: 175000, high: 175000, claims: 1, origins: 1 },
 * //   ]
 *
 * import { casualties } from "@crisis/core/casualties";
 *
 * const feared = where(casualties, { about: "russian-invasion-of-ukraine-2022", modality: "forecast" });
 * summarize(feared, { policy: "sum", over: ["victims", "side"], also: { known: { least: "known" } } });
 * //=> [{ low: 33000, best: null, high: 85000, claims: 3, origins: 3, known: "2022-02-06" }]
 */
export function summarize<
  Row extends Bounded,
  const By extends Groupable<Row> = never,
  const Over extends PartField & Fields<Row> = never,
  const Allow extends UnlikeField & Fields<Row> = never,
  const Also = unknown,
>(
  rows: readonly Row[] & Alike<Row, By | Over | Allow, By>,
  options: Summarize<Row, By, Allow, Also> & Policy<Over>,
): Summary<Row, By, Also>[] {
  const { policy, over: asked } = options as { policy: string; over?: string | readonly string[] };
  const over = fieldList(asked);
  const isSum = over.length > 0 && over.every((field) => partFields.includes(field as PartField));
  if (policy === "widest" ? asked !== undefined : policy !== "sum" || !isSum) {
    throw new TypeError(
      `summarize: expected policy "widest", or "sum" over some of ${partFields.join(", ")}; got ${JSON.stringify({ policy, over })}`,
    );
  }
  return summary(rows, options, true) as Summary<Row, By, Also>[];
}
