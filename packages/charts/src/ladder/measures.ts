import { groupBy } from "../group-by";
import type { ResponseRow, SanctionRow } from "../rows";

/** A claim that puts a measure on the ladder, or beside it. */
export type MeasureClaim = SanctionRow | ResponseRow;

/** One measure of one sender, with the claims of it in the order in which they became known. */
export interface MeasureItem {
  readonly measure: string;
  readonly claims: readonly MeasureClaim[];
}

/** The measures of one sender. */
export interface SenderGroup {
  readonly sender: string;
  readonly items: readonly MeasureItem[];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The senders, the one of most claims first. */
export function sendersOf(rows: readonly MeasureClaim[]): string[] {
  const groups = [...groupBy(rows, (row) => row.sender)];
  return groups.sort(([a, x], [b, y]) => y.length - x.length || order(a, b)).map(([sender]) => sender);
}

/** Claims by sender and measure. */
export function bySender(rows: readonly MeasureClaim[], senders: readonly string[]): SenderGroup[] {
  const groups = groupBy(
    [...rows].sort((a, b) => order(`${a.known} ${a.id}`, `${b.known} ${b.id}`)),
    (row) => row.sender,
  );
  return senders.flatMap((sender) => {
    const own = groups.get(sender);
    if (!own) return [];
    const items = [...groupBy(own, (row) => row.about)].map(([measure, claims]) => ({ measure, claims }));
    return [{ sender, items }];
  });
}
