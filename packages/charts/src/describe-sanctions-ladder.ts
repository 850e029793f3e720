import { contextOf } from "./context";
import type { ChartDescription, LadderWordOptions } from "./options";
import type { SanctionRow } from "./rows";

/** What the sanctions ladder says, in words, from the same rows. */
export function describeSanctionsLadder(
  _rows: readonly SanctionRow[],
  options: LadderWordOptions = {},
): ChartDescription {
  const { ladder } = contextOf(options).labels;
  return { title: ladder.empty, limits: ladder.limits, description: ladder.description, alt: ladder.empty };
}
