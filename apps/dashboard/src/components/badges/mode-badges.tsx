import type { ClaimRow } from "@crisis/core";
import { words } from "@/wording/words";
import { Badge } from "./badge";
import { ModalityBadge } from "./modality-badge";
import { StatusBadge } from "./status-badge";

/** How a claim is meant and worded: what is said not to be so is not also said to be so, and what is ruled out is denied by that word. */
export function ModeBadges({ claim }: { claim: ClaimRow }) {
  const isDenied = claim.polarity === "denied";
  const isMeasure = claim.kind === "sanction" || claim.kind === "response";
  const isRuledOut = isMeasure && claim.status === "ruled-out";
  return (
    <>
      {isMeasure ? (
        <StatusBadge measure={claim} />
      ) : isDenied && claim.modality === "actual" ? null : (
        <ModalityBadge claim={claim} />
      )}
      {isDenied && !isRuledOut ? (
        <Badge glyph="cross" tone="strong" word={words.labels.Polarity.denied} />
      ) : null}
      {claim.hedge === "none" ? null : (
        <Badge glyph="question" tone="strong" word={words.labels.Hedge[claim.hedge]} />
      )}
    </>
  );
}
