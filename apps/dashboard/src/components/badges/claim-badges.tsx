import type { ClaimRow } from "@crisis/core";
import { EvidenceBadge } from "./evidence-badge";
import { ModeBadges } from "./mode-badges";
import { ResolutionBadge } from "./resolution-badge";
import { StandingBadge } from "./standing-badge";

/** How a claim is meant, how it is worded and how it stands: what a reader must not overlook. */
export function ClaimBadges({ claim }: { claim: ClaimRow }) {
  return (
    <div className="badges">
      <ModeBadges claim={claim} />
      {claim.kind === "forecast" ? <ResolutionBadge resolution={claim.resolution} /> : null}
      <StandingBadge claim={claim} />
      <EvidenceBadge evidence={claim.evidence} />
    </div>
  );
}
