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
  /** The days on which the threat was made. */
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
    const [told] = row.fulfilledBy;
    const [from, to] = [dayOf(row.takenFrom), dayOf(row.takenTo)];
    return [
      {
        row,
        first,
        step: (told === undefined ? undefined : byId.get(told)) ?? null,
        made: claims.flatMap(({ known }) => dayOf(known) ?? []),
        from: from ?? to,
        to: to ?? from,
      },
    ];
  });
}

/** Those threats that are drawn where there is room for `most`: the most repeated, and those that were carried out. */
export function drawnThreats(all: readonly Threat[], most: number): Threat[] {
  const weight = ({ row }: Threat) => row.threats.length + row.fulfilledBy.length;
  const kept = new Set([...all].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return all.filter((threat) => kept.has(threat));
}
