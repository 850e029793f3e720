import type { ClaimRow } from "@crisis/core";
import type { FilterName } from "../state/view-state";

const listed = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** What of a claim a filter looks at; a claim without any of it passes only where the filter is not used. */
export const valuesOf: { readonly [Name in FilterName]: (claim: ClaimRow) => readonly string[] } = {
  actor: ({ assertedBy, via }) => [...listed(assertedBy), ...via],
  side: (claim) => (claim.kind === "deployment" || claim.kind === "casualties" ? listed(claim.side) : []),
  modality: ({ modality }) => [modality],
  publisher: ({ publisher }) => [publisher],
  evidence: ({ evidence }) => [evidence],
  standing: ({ standing }) => [standing],
  tier: (claim) => {
    if (claim.kind === "sanction") return [String(claim.tier ?? "none")];
    return claim.kind === "response" ? ["beside"] : [];
  },
  status: (claim) => (claim.kind === "sanction" || claim.kind === "response" ? [claim.status] : []),
  lane: (claim) => (claim.kind === "event" || claim.kind === "forecast" ? [claim.lane] : []),
};
