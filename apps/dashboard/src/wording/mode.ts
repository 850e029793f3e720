import type { ClaimRow, ResponseRow, SanctionRow } from "@crisis/core";
import { t } from "@/messages/t";

/** In which mode a thing is claimed, in a word: what somebody proposes is not planned yet.
 * @example modeOf(claim) //=> "asked for"
 */
export function modeOf(claim: ClaimRow): string {
  const isProposed = claim.kind === "statement" && claim.verb === "propose" && claim.modality === "planned";
  return isProposed ? t("claim.proposedBadge") : t(`words.Modality.${claim.modality}`);
}

/** How far a measure has come, in a word: a response such as help is not imposed on anybody.
 * @example statusOf(claim) //=> "imposed"
 */
export const statusOf = ({ kind, status }: Pick<SanctionRow | ResponseRow, "kind" | "status">): string =>
  kind === "response" && status === "imposed" ? t("claim.responseInForce") : t(`words.Status.${status}`);
