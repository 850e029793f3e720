import { claimDigest, headerDigest } from "./digests";
import type { ExaminedArticle } from "./examine-article";
import type { ExaminedText } from "./examine-text";
import type { Proof } from "./proof";

/** The proof of one text: only claims whose every span was found and whose content is entailed are in it. */
export function makeProof(examined: ExaminedArticle, text: ExaminedText): Proof {
  const { record } = examined.article;
  const proved = new Set(examined.claims.filter((claim) => claim.proved).map(({ id }) => id));
  const { sentences, items } = text.coverage;
  return {
    article: record.id,
    text: text.id,
    digest: text.source.digest,
    length: text.source.length,
    normalization: text.source.normalization,
    headerDigest: headerDigest(record),
    coverage: {
      sentences: sentences.total,
      sentencesCovered: sentences.covered,
      sentencesLeftOut: sentences.leftOut,
      items: items.total,
      itemsCovered: items.covered,
      itemsWaived: items.waived,
    },
    sentences: text.sentences.map(({ start, end }) => [start, end]),
    items: text.items.map(({ kind, start, end }) => [kind, start, end]),
    claims: Object.fromEntries(
      record.claims
        .filter(({ id, evidence }) => proved.has(id) && evidence.some((span) => span.text === text.id))
        .map((claim) => [claim.id, { digest: claimDigest(claim), verdict: "found", entailed: true }]),
    ),
  };
}
