import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "./corpus";
import { rowsOf } from "./group";

/** Claims of one article by where their evidence begins; those without evidence last, in their order. */
export function inTextOrder(corpus: Pick<Corpus, "evidence">, claims: readonly ClaimRow[]): ClaimRow[] {
  const place = (claim: ClaimRow) =>
    Math.min(...rowsOf(corpus.evidence, "claim", claim.id).map(({ start }) => start));
  const placed = claims.map((claim) => ({ claim, start: place(claim) }));
  return placed.sort((a, b) => compare(a.start, b.start)).map(({ claim }) => claim);
}

// Infinity minus Infinity is no number
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** The sentence in which the evidence of a claim begins, from 1; null where it has none. */
export function sentenceOf(corpus: Pick<Corpus, "evidence">, claim: ClaimRow): number | null {
  const sentences = rowsOf(corpus.evidence, "claim", claim.id).map(({ sentence }) => sentence);
  return sentences.length === 0 ? null : Math.min(...sentences);
}
