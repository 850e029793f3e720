import { knownDay } from "./known-day";
import { byText } from "./order";
import type { PlacedClaim, RecordIndex } from "./record-index";
import { resolutionColumns } from "./resolution-columns";
import { correctionDay, standingHistory } from "./standing";

/** What later claims made of a claim: its standing, its corrections, and the last day on which any of them came. */
export function standingColumns(placed: PlacedClaim, index: RecordIndex) {
  const history = standingHistory(placed, index);
  const corrections = correctedFields(placed, index);
  const days = [
    ...history.slice(1).map(([day]) => day),
    ...corrections.values(),
    ...(placed.claim.kind === "forecast" ? [resolutionColumns(placed, index.incoming).resolvedOn] : []),
  ].filter((day): day is string => day !== null && day > knownDay(placed));
  return {
    standing: history.at(-1)?.[1] ?? "single",
    standingHistory: history.length > 1 ? history.map(([day, standing]) => `${day} ${standing}`) : [],
    revised: days.toSorted(byText).at(-1) ?? null,
    corrected: [...corrections.keys()],
    correctedOn: [...corrections.values()],
  };
}

/** Each corrected field with the first day of its corrections. */
function correctedFields(placed: PlacedClaim, index: RecordIndex): Map<string, string> {
  const fields = new Map<string, string>();
  for (const correction of placed.claim.corrections) {
    const day = correctionDay(correction, placed, index);
    const before = fields.get(correction.field);
    if (before === undefined || day < before) fields.set(correction.field, day);
  }
  return fields;
}
