import type { ClaimRecord, Relation } from "../schema/index";
import { find } from "./index-by";
import { originOf } from "./origin-of";
import type { RecordIndex } from "./record-index";

/** The claims in use that say a thing of a claim from an origin of their own: those that it names, and those that name it. */
export function claimsSaying(
  type: Relation["type"],
  claim: ClaimRecord,
  { claims, incoming }: RecordIndex,
): ClaimRecord[] {
  const origin = originOf(claim.id, claims);
  const named = claim.relations
    .filter((relation) => relation.type === type)
    .map((relation) => find(claims, "claim", relation.claim, "relations").claim);
  const naming = (incoming.get(claim.id) ?? [])
    .filter(({ relation }) => relation.type === type)
    .map(({ source }) => source.claim);
  return [...new Set([...named, ...naming])].filter(
    (other) => other.rank !== "deprecated" && originOf(other.id, claims) !== origin,
  );
}

/** What claims of other origins say of a claim. */
export function corroborationOf(claim: ClaimRecord, index: RecordIndex) {
  const confirmed = claimsSaying("confirms", claim, index).length > 0;
  const contradicted = claimsSaying("contradicts", claim, index).length > 0;
  if (confirmed && contradicted) return "disputed";
  return confirmed ? "confirmed" : contradicted ? "contradicted" : "unverified";
}
