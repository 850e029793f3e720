import type { ClaimRow, EvidenceRow } from "@crisis/core";
import type { Corpus } from "./corpus";
import { rowsOf } from "./group";

/** Where a claim itself stands: who makes it may be said far before, once for many claims. */
function spansOf(corpus: Pick<Corpus, "evidence">, claim: ClaimRow): readonly EvidenceRow[] {
  const spans = rowsOf(corpus.evidence, "claim", claim.id);
  const own = spans.filter(({ role }) => role === "value");
  return own.length > 0 ? own : spans;
}

/** Claims of one article by where they begin; those without evidence last, in their order. */
export function inTextOrder(corpus: Pick<Corpus, "evidence">, claims: readonly ClaimRow[]): ClaimRow[] {
  const place = (claim: ClaimRow) => Math.min(...spansOf(corpus, claim).map(({ start }) => start));
  const placed = claims.map((claim) => ({ claim, start: place(claim) }));
  return placed.sort((a, b) => compare(a.start, b.start)).map(({ claim }) => claim);
}

// Infinity minus Infinity is no number
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** The sentence in which a claim begins, from 1; null where it has none. */
export function sentenceOf(corpus: Pick<Corpus, "evidence">, claim: ClaimRow): number | null {
  const sentences = spansOf(corpus, claim).map(({ sentence }) => sentence);
  return sentences.length === 0 ? null : Math.min(...sentences);
}
