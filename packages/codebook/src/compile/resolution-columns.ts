import { knownDay } from "./known-day";
import { byText } from "./order";
import type { PlacedClaim, RecordIndex } from "./record-index";

/** How a forecast came out: as the claim in use that resolves it says, the one last known where there are several. */
export function resolutionColumns(placed: PlacedClaim, incoming: RecordIndex["incoming"]) {
  const resolving = (incoming.get(placed.claim.id) ?? [])
    .filter(({ relation, source }) => relation.type === "resolves" && source.claim.rank !== "deprecated")
    .toSorted(
      (a, b) =>
        byText(knownDay(a.source), knownDay(b.source)) || byText(a.source.claim.id, b.source.claim.id),
    );
  const last = resolving.at(-1);
  if (last === undefined) return { resolution: "open", resolvedBy: null, resolvedOn: null } as const;
  const { outcome } = last.relation;
  if (outcome === undefined)
    throw new Error(`relations: ${last.source.claim.id} resolves it: expected an outcome, got none`);
  const days = [knownDay(placed), knownDay(last.source)].sort(byText);
  return { resolution: outcome, resolvedBy: last.source.claim.id, resolvedOn: days[1] ?? null } as const;
}
