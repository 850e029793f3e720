import type { CorrectionRow } from "@crisis/core";

/** A correction, with every claim to which an article needs it, and all on whose word it is. */
export interface SharedCorrection {
  readonly correction: CorrectionRow;
  readonly claims: readonly CorrectionRow["claim"][];
  readonly references: readonly string[];
}

/** Corrections, those of an article that say the same of the same field together. */
export function sameCorrections(corrections: readonly CorrectionRow[]): SharedCorrection[] {
  const groups = new Map<string, CorrectionRow[]>();
  for (const correction of corrections) {
    const { article, field, says, record } = correction;
    const key = JSON.stringify([article, field, says, record]);
    groups.set(key, [...(groups.get(key) ?? []), correction]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [correction] = rows;
    if (!correction) return [];
    const claims = [...new Set(rows.map(({ claim }) => claim))];
    return [{ correction, claims, references: [...new Set(rows.map(({ reference }) => reference))] }];
  });
}
