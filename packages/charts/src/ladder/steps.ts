import type { ChartContext } from "../context";
import { groupBy } from "../group-by";
import type { ResponseRow, SanctionRow, Status } from "../rows";
import { type Period, periodOf } from "../words/periods";
import { isContested } from "../words/standing";

/** A claim that puts a measure on the ladder, or beside it. */
export type MeasureClaim = SanctionRow | ResponseRow;

/** How far a measure had come in a period, with the claims that say so. */
export interface Step {
  readonly status: Status;
  readonly period: Period;
  /** The claim that the sign leads to: one that others contradict before the one known first. */
  readonly first: MeasureClaim;
  readonly claims: readonly MeasureClaim[];
}

/** The order of steps, from words to deeds and to their end. */
export const STATUSES: readonly Status[] = [
  "threatened",
  "under-discussion",
  "in-preparation",
  "announced",
  "imposed",
  "renewed",
  "suspended",
  "waived",
  "lifted",
  "expired",
  "ruled-out",
];

const DONE = ["imposed", "renewed", "suspended", "waived", "lifted", "expired"];

/** Whether a claim is denied and its status does not say so already. */
export const isDenied = (row: MeasureClaim): boolean =>
  row.polarity === "denied" && row.status !== "ruled-out";

/** The status that a claim is drawn with: what is denied is crossed out. */
export const shownStatus = (row: MeasureClaim): Status => (isDenied(row) ? "ruled-out" : row.status);

const yearOf = (day: string): string => day.slice(0, 4);

/**
 * The day at which a claim stands: that of the deed where its source gives one, else that on which it was said. A deed of
 * an earlier year stands in that year, at the end of its time, so that what is told again does not look new.
 */
export function dayOfClaim({ status, from, to, known }: MeasureClaim): string {
  if (!DONE.includes(status) || from === null || to === null) return known;
  if (from === to) return from;
  return yearOf(from) === yearOf(to) && yearOf(to) < yearOf(known) ? to : known;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The steps that claims of one measure tell of, period by period, in each from words to deeds. */
export function stepsOf(
  claims: readonly MeasureClaim[],
  periods: readonly Period[],
  context: ChartContext,
): Step[] {
  const doubtful = (row: MeasureClaim) => isContested(row) || context.replacedBy(row.id).length > 0;
  const sorted = [...claims].sort((a, b) => order(a.known, b.known) || order(a.id, b.id));
  const cells = groupBy(sorted, (row) => `${periodOf(periods, dayOfClaim(row)).index} ${shownStatus(row)}`);
  return [...cells.values()]
    .map((own) => {
      const first = own.find(doubtful) ?? (own[0] as MeasureClaim);
      return { status: shownStatus(first), period: periodOf(periods, dayOfClaim(first)), first, claims: own };
    })
    .sort(
      (a, b) => a.period.index - b.period.index || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
    );
}
