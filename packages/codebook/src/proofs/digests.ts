import { sha256 } from "../evidence/index";
import { canonicalJson } from "../generate/canonical-json";
import type { ArticleRecord, ClaimRecord } from "../schema/index";

/**
 * SHA-256 of all that a claim's record holds, defaults included, in canonical form: any changed field changes it. Names in the
 * registers are not in it: another alias of an actor does not change what the claim says, and must not need the text.
 */
export function claimDigest(claim: ClaimRecord): string {
  return sha256(canonicalJson(claim));
}

/** SHA-256 of the article's own fields, all but its claims: its day, its texts, what was left out and waived. */
export function headerDigest({ claims: _, ...header }: ArticleRecord): string {
  return sha256(canonicalJson(header));
}
