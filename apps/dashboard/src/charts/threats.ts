import { describeThreatLedger, threatLedger } from "@crisis/charts";
import type { ResponseRow, SanctionRow } from "@crisis/core";
import { asOf, type ThreatRow, threats } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { chartWords, drawer, drawnOf, type Excerpt, ofSelection, type Picture } from "./picture";

export type Threat = ThreatRow<SanctionRow | ResponseRow>;

export interface ThreatsPicture extends Picture {
  /** Those of the threats that the picture has a row for. */
  readonly threats: readonly Threat[];
}

/** The ledger of threats: what came of each threatened measure. */
export function threatsPicture(corpus: Corpus, excerpt: Excerpt): ThreatsPicture {
  const claims = [...asOf(corpus.sanctions, {}), ...asOf(corpus.responses, {})];
  const words = chartWords(corpus, excerpt);
  const description = ofSelection(describeThreatLedger(claims, words), excerpt);
  const all: readonly Threat[] = threats(claims, { relations: corpus.relations });
  const told = new Set<string>(
    all.flatMap((threat) => [...threat.threats, ...threat.fulfilledBy, ...threat.inForceBefore]),
  );
  const drawn = new Set(description.drawn);
  const shown = all.filter(({ threats: [first] }) => first !== undefined && drawn.has(first));
  return {
    name: "threats",
    description,
    rows: claims.filter(({ id }) => told.has(id)),
    drawn: drawnOf(claims, description),
    tabled: shown.length,
    threats: shown,
    draw: drawer((options) => threatLedger(claims, options), words, description),
  };
}
