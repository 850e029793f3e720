import { type ThreatRow, threats } from "@crisis/core";
import type { WordOptions } from "../options";
import type { ResponseRow, SanctionRow } from "../rows";
import { dayOf } from "../words/days";

export type MeasureClaim = SanctionRow | ResponseRow;

/** A threatened measure: what core's ledger says of it, with the claims that its marks lead to. */
export interface Threat {
  readonly row: ThreatRow<MeasureClaim>;
  /** The claim that first tells of the threat. */
  readonly first: MeasureClaim;
  /** The claim that tells of the furthest step; null where none tells of one. */
  readonly step: MeasureClaim | null;
  /** The other measure as which the step came; null where it is the threatened one. */
  readonly cameAs: string | null;
  /** Who took the step, where that is not the sender of the threat alone; else empty. */
  readonly takers: readonly string[];
  /** The days on which the threat was made, each once. */
  readonly made: readonly Date[];
  /** The first and the last day that are given for the step; null where open or not told. */
  readonly from: Date | null;
  readonly to: Date | null;
}

/** From deeds to words. */
export const FATES = ["imposed", "announced", "in-preparation", "ruled-out", "none-told"] as const;

/** The ledger of threats, each with its claims. */
export function threatsOf(rows: readonly MeasureClaim[], { relations = [] }: WordOptions): Threat[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return threats(rows, { relations }).flatMap((row) => {
    const claims = row.threats.flatMap((id) => byId.get(id) ?? []);
    const [first] = claims;
    if (!first) return [];
    const told = row.fulfilledBy.flatMap((id) => byId.get(id) ?? []);
    const [step = null] = told;
    const [from, to] = [dayOf(row.takenFrom), dayOf(row.takenTo)];
    return [
      {
        row,
        first,
        step,
        cameAs: step === null || step.about === row.about ? null : step.about,
        takers: takersOf(told, row.sender),
        made: [...new Set(claims.map(({ known }) => known))].flatMap((known) => dayOf(known) ?? []),
        from: from ?? to,
        to: to ?? from,
      },
    ];
  });
}

/** Who took the first of some steps, which allies may have taken together; empty where it was only who threatened. */
function takersOf(steps: readonly MeasureClaim[], sender: string): readonly string[] {
  const [first] = steps;
  if (!first) return [];
  const together = steps.filter(
    ({ about, from, to }) => about === first.about && from === first.from && to === first.to,
  );
  const takers = [...new Set(together.map((step) => step.sender))];
  return takers.length === 1 && takers[0] === sender ? [] : takers;
}

/** Those threats that are drawn where there is room for `most`: the most repeated, and those that were carried out. */
export function drawnThreats(all: readonly Threat[], most: number): Threat[] {
  const weight = ({ row }: Threat) => row.threats.length + row.fulfilledBy.length;
  const kept = new Set([...all].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return all.filter((threat) => kept.has(threat));
}
