import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { EvidenceBadge } from "./evidence-badge";
import { ModeBadges } from "./mode-badges";
import { ResolutionBadge } from "./resolution-badge";
import { StandingBadges } from "./standing-badges";

/** How a claim is meant, how it is worded and how it stands: what a reader must not overlook. */
export function ClaimBadges({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  return (
    <div className="badges">
      <ModeBadges claim={claim} />
      {claim.kind === "forecast" ? <ResolutionBadge resolution={claim.resolution} /> : null}
      <StandingBadges corpus={corpus} claim={claim} />
      <EvidenceBadge evidence={claim.evidence} />
    </div>
  );
}
