import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { Badge } from "./badge";
import { EvidenceBadge } from "./evidence-badge";
import { ModalityBadge } from "./modality-badge";
import { StandingBadges } from "./standing-badges";
import { StatusBadge } from "./status-badge";

/** How a claim is meant, how it is worded and how it stands: what a reader must not overlook. */
export function ClaimBadges({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
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
      <StandingBadges corpus={corpus} claim={claim} />
      <EvidenceBadge evidence={claim.evidence} />
    </div>
  );
}
