import type { ClaimRow } from "@crisis/core";
import { t } from "@/messages/t";
import { Badge } from "./badge";
import { CorroborationBadge } from "./corroboration-badge";
import { EvidenceBadge } from "./evidence-badge";
import { ModalityBadge } from "./modality-badge";
import { StatusBadge } from "./status-badge";

/** How a claim is meant, how it is worded and how it stands: what a reader must not overlook. */
export function ClaimBadges({ claim }: { claim: ClaimRow }) {
  return (
    <div className="badges">
      {claim.kind === "sanction" || claim.kind === "response" ? (
        <StatusBadge status={claim.status} />
      ) : (
        <ModalityBadge modality={claim.modality} />
      )}
      {claim.polarity === "denied" ? (
        <Badge glyph="cross" tone="strong" word={t("words.Polarity.denied")} />
      ) : null}
      {claim.hedge === "none" ? null : (
        <Badge glyph="question" tone="strong" word={t(`words.Hedge.${claim.hedge}`)} />
      )}
      {claim.corrected.length > 0 ? (
        <Badge glyph="slash" tone="bad" word={t("claim.correctedBadge")} />
      ) : null}
      <CorroborationBadge corroboration={claim.corroboration} />
      <EvidenceBadge evidence={claim.evidence} />
    </div>
  );
}
