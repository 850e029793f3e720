import { asOf, type ClaimRow, where } from "@crisis/core";
import type { Corpus } from "./corpus";
import { type Related, related } from "./related";

/** What confirms or contradicts a claim. */
export const weighing = (corpus: Pick<Corpus, "relations">, claim: ClaimRow): readonly Related[] =>
  related(corpus, claim.id).filter(({ type }) => type === "contradicts" || type === "confirms");

/** The claims that another claim contradicts, those first that most others speak for or against. */
export function contested(corpus: Pick<Corpus, "claims" | "relations">): ClaimRow[] {
  const claims = where(asOf(corpus.claims, {}), { standing: "contested" });
  const weight = new Map(claims.map((claim) => [claim, weighing(corpus, claim).length]));
  return claims.toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
}

/** A claim with what is told of it on a page: none of it is told a second time from the other side. */
export interface Dispute {
  readonly claim: ClaimRow;
  readonly others: readonly Related[];
}

/** Contested claims with what says otherwise, each pair once: under the claim that comes first. */
export function disputesOf(corpus: Pick<Corpus, "relations">, claims: readonly ClaimRow[]): Dispute[] {
  const told = new Set<string>();
  return claims.flatMap((claim) => {
    const others = weighing(corpus, claim).filter(({ other }) => !told.has(pair(claim.id, other)));
    for (const { other } of others) told.add(pair(claim.id, other));
    return others.some(({ type }) => type === "contradicts") ? [{ claim, others }] : [];
  });
}

const pair = (a: string, b: string) => [a, b].sort().join(" ");
