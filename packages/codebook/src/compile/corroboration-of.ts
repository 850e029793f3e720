import type { ClaimRecord, Relation } from "../schema/index";
import { find } from "./index-by";
import { originOf } from "./origin-of";
import type { RecordIndex } from "./record-index";

/** What claims of other origins say of a claim: those that it names, and those that name it. */
export function corroborationOf(claim: ClaimRecord, { claims, incoming }: RecordIndex) {
  const origin = originOf(claim.id, claims);
  const says = (type: Relation["type"]) => {
    const named = claim.relations
      .filter((relation) => relation.type === type)
      .map((relation) => find(claims, "claim", relation.claim, "relations").claim);
    const naming = (incoming.get(claim.id) ?? [])
      .filter(({ relation }) => relation.type === type)
      .map(({ source }) => source.claim);
    return [...named, ...naming].some(
      (other) => other.rank !== "deprecated" && originOf(other.id, claims) !== origin,
    );
  };
  const confirmed = says("confirms");
  const contradicted = says("contradicts");
  if (confirmed && contradicted) return "disputed";
  return confirmed ? "confirmed" : contradicted ? "contradicted" : "unverified";
}
