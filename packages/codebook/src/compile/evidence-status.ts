import { type PlacedClaim, proofKey, type RecordIndex } from "./record-index";

/** `cited` for a claim without spans, or whose proof is pending, `anchored` where the proofs found all of them; throws where one did not. */
export function evidenceStatus({ claim, article }: PlacedClaim, proofs: RecordIndex["proofs"]) {
  if (claim.proof === "pending") return "cited";
  for (const text of new Set(claim.evidence.map((span) => span.text))) {
    const verdict = proofs.get(proofKey(article.id, text))?.claims[claim.id]?.verdict ?? "none";
    if (verdict !== "found")
      throw new Error(
        `evidence: expected the verdict "found" in the proof of text ${text}, got ${verdict}; run crisis verify`,
      );
  }
  return claim.evidence.length === 0 ? "cited" : "anchored";
}
