import { describeSanctionsLadder, sanctionsLadder } from "@crisis/charts";
import { asOf, type ResponseRow, type SanctionRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { chartWords, drawer, type Picture } from "./picture";

export interface SanctionsPicture extends Picture {
  readonly sanctions: readonly SanctionRow[];
  readonly responses: readonly ResponseRow[];
}

/** The ladder of sanctions, with the responses beside it. */
export function sanctionsPicture(corpus: Corpus): SanctionsPicture {
  const sanctions = asOf(corpus.sanctions, {});
  const responses = asOf(corpus.responses, {});
  const words = { ...chartWords(corpus), responses };
  return {
    name: "sanctions",
    description: describeSanctionsLadder(sanctions, words),
    rows: [...sanctions, ...responses],
    sanctions,
    responses,
    draw: drawer((options) => sanctionsLadder(sanctions, { ...options, responses }), words),
  };
}
