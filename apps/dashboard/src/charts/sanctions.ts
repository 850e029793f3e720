import { describeSanctionsLadder, sanctionsLadder } from "@crisis/charts";
import { asOf, type ResponseRow, type SanctionRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { chartWords, drawer, drawnOf, type Excerpt, ofSelection, type Picture } from "./picture";

export interface SanctionsPicture extends Picture {
  /** The sanctions and responses among those drawn. */
  readonly sanctions: readonly SanctionRow[];
  readonly responses: readonly ResponseRow[];
}

/** The ladder of sanctions, with the responses beside it. */
export function sanctionsPicture(corpus: Corpus, excerpt: Excerpt): SanctionsPicture {
  const sanctions = asOf(corpus.sanctions, {});
  const responses = asOf(corpus.responses, {});
  const words = { ...chartWords(corpus, excerpt), responses };
  const description = ofSelection(describeSanctionsLadder(sanctions, words), excerpt);
  const rows = [...sanctions, ...responses];
  return {
    name: "sanctions",
    description,
    rows,
    drawn: drawnOf(rows, description),
    sanctions: drawnOf(sanctions, description),
    responses: drawnOf(responses, description),
    draw: drawer((options) => sanctionsLadder(sanctions, { ...options, responses }), words, description),
  };
}
