import { asOf, type ClaimRow, where } from "@crisis/core";
import type { Corpus } from "./corpus";
import { find } from "./find";
import { type Related, related } from "./related";

/** What confirms or contradicts a claim. */
export const weighing = (corpus: Pick<Corpus, "relations">, claim: ClaimRow): readonly Related[] =>
  related(corpus, claim.id).filter(({ type }) => type === "contradicts" || type === "confirms");

/** Whether of each kind of what weighs on a claim, for and against, some is from another publisher. */
export function isBetweenPublishers(corpus: Pick<Corpus, "claims" | "relations">, claim: ClaimRow): boolean {
  const weight = weighing(corpus, claim);
  const isElsewhere = ({ other }: Related) => find(corpus.claims, other)?.publisher !== claim.publisher;
  return [...new Set(weight.map(({ type }) => type))].every((type) =>
    weight.some((one) => one.type === type && isElsewhere(one)),
  );
}

/** The claims that another source contradicts, those first that most others speak for or against. */
export function contested(corpus: Pick<Corpus, "claims" | "relations">): ClaimRow[] {
  const claims = where(asOf(corpus.claims, {}), { corroboration: ["contradicted", "disputed"] });
  const weight = new Map(claims.map((claim) => [claim, weighing(corpus, claim).length]));
  return claims.toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
}
