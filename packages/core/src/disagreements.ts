import { compare } from "./compare";
import { groupRows } from "./group-rows";
import { readField } from "./reader";
import { type Bounded, isLeftOut, type Timed, type WithDeprecated } from "./shapes";
import { unlikeFields } from "./unlike";

interface Claim extends Bounded, Timed {
  readonly about: string;
}

/** Two claims of the same thing at the same time that cannot both hold as they are worded. */
export interface Disagreement<Row extends Claim = Claim> {
  readonly about: Row["about"];
  /** The claim with the smaller figure. */
  readonly lower: Row["id"];
  /** The claim with the greater figure. */
  readonly higher: Row["id"];
  /** The most that the one can mean, in the unit of the rows. */
  readonly atMost: number;
  /** The least that the other can mean. */
  readonly atLeast: number;
  /** `atLeast` less `atMost`: always above 0. */
  readonly gap: number;
  /** Whether either figure is worded as an approximate one ("about"), so that a small gap may be none. */
  readonly approximate: boolean;
}

/** A bound that is left open has no limit; a figure with neither bound, as of "about", stands for itself. */
const leastOf = (row: Claim) => row.low ?? (row.high === null ? row.best : null);
const mostOf = (row: Claim) => row.high ?? (row.low === null ? row.best : null);
const isApproximate = (row: Claim) => row.low === null && row.high === null;

/** Whether the dates of two rows can have a day in common; without a date nothing can be said. */
const canMeet = (a: Claim, b: Claim): boolean =>
  a.date !== null &&
  b.date !== null &&
  (a.from === null || b.to === null || a.from <= b.to) &&
  (b.from === null || a.to === null || b.from <= a.to);

/**
 * Pairs of claims that give one thing figures that have nothing in common: same subject, thing counted, unit, side, mode, scope
 * and kind of figure, dates that can overlap, different origins, and ranges that do not meet.
 *
 * "More than 100,000" has no greatest, and so never disagrees with 175,000; "nearly 100,000" has no least. A figure worded as
 * "about" stands for itself, and the pair is marked `approximate`. That a figure for the border and one for the border and
 * Crimea differ is no disagreement: their `scope` is not the same. Denied claims have no figure, and of what moved
 * (`quantityType` `change`) several may be true at a time. Pairs come widest gap first. Deprecated rows are left out unless `deprecated: true`.
 *
 * @param rows claims with bounds: deployments, casualties, quantities
 * @param options whether deprecated claims count
 * @example
 * const january = where(deployments, { known: { gte: "2022-01-28", lte: "2022-01-31" } });
 * disagreements(january);
 * //=> [
 * //     {
 * //       about: "russian-forces-near-ukraine",
 * //       lower: "nv-2022-01-28-reznikov-units-112000",
 * //       higher: "wtmj-2022-01-28-no-war-reznikov-130000",
 * //       atMost: 112000,
 * //       atLeast: 130000,
 * //       gap: 18000,
 * //       approximate: true,
 * //     },
 * //   ]
 */
export function disagreements<Row extends Claim>(
  rows: readonly Row[],
  options: WithDeprecated = {},
): Disagreement<Row>[] {
  const comparable = rows.filter(
    (row) =>
      !isLeftOut(row, options) &&
      readField(row, "polarity") !== "denied" &&
      readField(row, "quantityType") !== "change",
  );
  return groupRows(comparable, ...unlikeFields)
    .flatMap((same) => same.flatMap((a) => same.flatMap((b) => pair(a, b) ?? [])))
    .sort((a, b) => b.gap - a.gap || compare(a.lower + a.higher, b.lower + b.higher));
}

/** The disagreement of two rows of which the first has the smaller figure; null where there is none. */
function pair<Row extends Claim>(a: Row, b: Row): Disagreement<Row> | null {
  const atMost = mostOf(a);
  const atLeast = leastOf(b);
  if (atMost === null || atLeast === null || atMost >= atLeast) return null;
  if (a.origin === b.origin || !canMeet(a, b)) return null;
  return {
    about: a.about,
    lower: a.id,
    higher: b.id,
    atMost,
    atLeast,
    gap: atLeast - atMost,
    approximate: isApproximate(a) || isApproximate(b),
  };
}
