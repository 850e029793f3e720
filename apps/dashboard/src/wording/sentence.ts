import type { ClaimRow } from "@crisis/core";
import { type Sentence, sentence } from "@crisis/core/sentence";
import type { Corpus } from "@/corpus/corpus";
import { formatLocale } from "@/messages/locale";

const made = new WeakMap<Corpus, Sentence>();

/** In which language core words claims, and by which names; one object for a corpus, so that its tables are gone through once. */
export function sentenceOptions(corpus: Corpus): Sentence {
  const known = made.get(corpus);
  if (known) return known;
  const { forces, measures, events, publishers, actors, places, offices, attributions } = corpus;
  const names = [actors, forces, measures, events, publishers, places];
  const options = { locale: formatLocale, names, offices, attributions };
  made.set(corpus, options);
  return options;
}

/** A claim in a sentence that keeps asserter, chain, hedge, modality, relation and precision. */
export const claimSentence = (corpus: Corpus, claim: ClaimRow): string =>
  sentence(claim, sentenceOptions(corpus));
