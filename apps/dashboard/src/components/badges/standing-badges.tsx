import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { related } from "@/corpus/related";
import { t } from "@/messages/t";
import { Badge } from "./badge";
import { CorroborationBadge } from "./corroboration-badge";

/** How a claim stands today: what other sources say, whether its own source replaced it, whether it is corrected. */
export function StandingBadges({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  const isReplaced = related(corpus, claim.id).some(
    ({ type, direction }) => type === "supersedes" && direction === "in",
  );
  const isCorrected = claim.corrected.length > 0;
  return (
    <>
      {isReplaced ? <Badge glyph="swap" tone="bad" word={t("claim.replacedBadge")} /> : null}
      {isCorrected ? <Badge glyph="pencil" tone="bad" word={t("claim.correctedBadge")} /> : null}
      {isCorrected && claim.corroboration === "unverified" ? null : (
        <CorroborationBadge corpus={corpus} claim={claim} />
      )}
    </>
  );
}
