import { groupBy } from "../group-by";
import type { DeploymentRow } from "../rows";

/** Rows of one side that stand in the same mode and may be read against each other. */
export interface TroopGroup {
  readonly modality: string;
  readonly change: boolean;
  /** Claims with a number of soldiers. */
  readonly onScale: readonly DeploymentRow[];
  /** Claims that count something else, or give no number. */
  readonly offScale: readonly DeploymentRow[];
}

export interface TroopSide {
  readonly side: string;
  readonly groups: readonly TroopGroup[];
}

const MODES = ["actual", "planned", "forecast", "possible", "promised", "threatened", "demanded", "denied"];

const mode = (row: DeploymentRow): string => (row.polarity === "denied" ? "denied" : row.modality);

/** Whether a claim gives a number of soldiers. */
export const hasSoldiers = (row: DeploymentRow): boolean =>
  row.counted === "personnel" && [row.low, row.best, row.high].some((n) => n !== null && Number.isFinite(n));

const byTime = (a: DeploymentRow, b: DeploymentRow): number => {
  const one = `${a.known} ${a.from ?? ""} ${a.id}`;
  const other = `${b.known} ${b.from ?? ""} ${b.id}`;
  return one < other ? -1 : one > other ? 1 : 0;
};

/** Rows by side, the side with most claims first, then by mode, then in the order in which they became known. */
export function troopSides(rows: readonly DeploymentRow[]): TroopSide[] {
  const sides = groupBy([...rows].sort(byTime), (row) => row.side);
  const ordered = [...sides].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return ordered.map(([side, own]) => {
    const groups = [...groupBy(own, (row) => `${mode(row)} ${row.quantityType === "change"}`).values()];
    const order = (row: DeploymentRow) =>
      MODES.indexOf(mode(row)) * 2 + (row.quantityType === "change" ? 1 : 0);
    const rank = (group: readonly DeploymentRow[]) => (group[0] ? order(group[0]) : 0);
    return {
      side,
      groups: groups
        .sort((a, b) => rank(a) - rank(b))
        .map((group) => ({
          modality: group[0] ? mode(group[0]) : "actual",
          change: group[0]?.quantityType === "change",
          onScale: group.filter(hasSoldiers),
          offScale: group.filter((row) => !hasSoldiers(row)),
        })),
    };
  });
}
