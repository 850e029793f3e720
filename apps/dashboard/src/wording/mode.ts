import type { ClaimRow, ResponseRow, SanctionRow } from "@crisis/core";
import { isHelp } from "@crisis/core/sentence";
import { t } from "@/messages/t";

/** In which mode a thing is claimed, in a word: what somebody proposes is not planned yet.
 * @example modeOf(claim) //=> "asked for"
 */
export function modeOf(claim: ClaimRow): string {
  const isProposed = claim.kind === "statement" && claim.verb === "propose" && claim.modality === "planned";
  return isProposed ? t("claim.proposedBadge") : t(`words.Modality.${claim.modality}`);
}

/** What of a measure tells how far it has come. */
export type Staged = Pick<SanctionRow | ResponseRow, "kind" | "status"> &
  Partial<Pick<SanctionRow | ResponseRow, "instrument">>;

/** How far a measure has come, in a word: a response is not imposed on anybody, and nobody is threatened with help.
 * @example statusOf(claim) //=> "imposed"
 */
export function statusOf(measure: Staged): string {
  const { kind, status } = measure;
  if (kind === "response" && status === "imposed") return t("claim.responseInForce");
  return status === "threatened" && isHelp(measure) ? t("claim.heldOut") : t(`words.Status.${status}`);
}
