import type { Snapshot } from "../snapshot/snapshot";

/** The ids that redirect, each with the ids to use instead. */
export function redirectsOf(snapshot: Snapshot): Map<string, readonly string[]> {
  const rows = snapshot["redirects"]?.rows ?? [];
  return new Map(rows.map(({ id, to }) => [String(id), (to ?? []) as readonly string[]]));
}
