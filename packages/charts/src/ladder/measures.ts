import type { ChartContext } from "../context";
import { groupBy } from "../group-by";
import type { ResponseRow, SanctionRow } from "../rows";
import { type Period, periodsOf } from "../words/periods";
import { dayOfClaim, type MeasureClaim, type Step, stepsOf } from "./steps";

/** A measure, with the steps that claims of it tell of, by whoever takes it. */
export interface Measure {
  readonly id: string;
  /** The rung; null where it has none. */
  readonly tier: 1 | 2 | 3 | 4 | null;
  readonly claims: readonly MeasureClaim[];
  readonly steps: readonly Step[];
  /** Who takes it, the one of most claims first, with the number of claims. */
  readonly senders: readonly (readonly [sender: string, claims: number])[];
}

/** What the ladder draws, and what it leaves out. */
export interface Ladder {
  readonly periods: readonly Period[];
  readonly measures: readonly Measure[];
  readonly responses: readonly Measure[];
  readonly left: readonly Measure[];
}

/** So many measures where nobody asks for another number: about three screens. */
const MOST = 48;
// As many columns as a telephone can show: pictures of all widths lead to the same claims.
const PERIODS = 7;

function measuresOf(
  rows: readonly MeasureClaim[],
  periods: readonly Period[],
  context: ChartContext,
): Measure[] {
  return [...groupBy(rows, (row) => row.about)].map(([id, claims]) => {
    const senders = [...groupBy(claims, ({ sender }) => sender)].map(
      ([sender, own]) => [sender, own.length] as const,
    );
    const [first] = claims;
    return {
      id,
      tier: first?.kind === "sanction" ? first.tier : null,
      claims,
      steps: stepsOf(claims, periods, context),
      senders: senders.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
    };
  });
}

const byClaims = (a: Measure, b: Measure): number =>
  b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1);

const byTime = (a: Measure, b: Measure): number =>
  (a.steps[0]?.period.index ?? 0) - (b.steps[0]?.period.index ?? 0) || byClaims(a, b);

/** The measures of which most is said, with a third of the room for responses, in the order of their first steps. */
export function ladderOf(
  rows: readonly SanctionRow[],
  responses: readonly ResponseRow[],
  context: ChartContext,
): Ladder {
  const most = context.most ?? MOST;
  const periods = periodsOf([...rows, ...responses].map(dayOfClaim), PERIODS);
  const onLadder = measuresOf(rows, periods, context).sort(byClaims);
  const beside = measuresOf(responses, periods, context).sort(byClaims);
  const share = Math.max(Math.ceil((most * 2) / 3), most - beside.length);
  const [up, down] = [onLadder.slice(0, share), beside.slice(0, most - Math.min(share, onLadder.length))];
  return {
    periods,
    measures: up.sort(byTime),
    responses: down.sort(byTime),
    left: [...onLadder.slice(share), ...beside.slice(down.length)],
  };
}
