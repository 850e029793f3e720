import type { DeploymentRow } from "../rows";
import { isPresent } from "./entries";

const value = (row: DeploymentRow, end: "low" | "high"): number =>
  row[end] ?? row.best ?? row.low ?? row.high ?? 0;

/** What claims say of how many soldiers of a force are there. */
export interface Ends {
  readonly present: readonly DeploymentRow[];
  /** The claims of fewest and of most; undefined where none gives a number. */
  readonly least: DeploymentRow | undefined;
  readonly most: DeploymentRow | undefined;
}

/** The claims that say how many soldiers of a force are there, and those of fewest and of most, which the title names. */
export function endsOf(rows: readonly DeploymentRow[], force: string | null): Ends {
  const present = rows.filter((row) => row.about === force && isPresent(row));
  const [least] = [...present].sort((a, b) => value(a, "low") - value(b, "low"));
  const [most] = [...present].sort((a, b) => value(b, "high") - value(a, "high"));
  return { present, least, most };
}
