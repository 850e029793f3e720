import type { ClaimRecord } from "../schema/index";

type Measure = Extract<ClaimRecord, { status: unknown }>;
type Modality = Exclude<ClaimRecord, Measure | { kind: "forecast" }>["modality"];

const MODALITY: Readonly<Record<Measure["status"], Modality>> = {
  threatened: "threatened",
  "under-discussion": "possible",
  "in-preparation": "planned",
  announced: "promised",
  imposed: "actual",
  renewed: "actual",
  suspended: "actual",
  waived: "actual",
  lifted: "actual",
  expired: "actual",
  "ruled-out": "planned",
};

/** Modality and polarity; of a measure they follow from its status, and a forecast's is its kind. */
export function modeColumns(claim: ClaimRecord): { modality: Modality; polarity: ClaimRecord["polarity"] } {
  if (claim.kind === "forecast") return { modality: "forecast", polarity: claim.polarity };
  if ("modality" in claim) return { modality: claim.modality, polarity: claim.polarity };
  return measureMode(claim.status, claim.polarity);
}

/** What a measure's status says of modality and polarity: one that was ruled out is a plan denied. */
export function measureMode(status: Measure["status"], polarity: ClaimRecord["polarity"]) {
  return { modality: MODALITY[status], polarity: status === "ruled-out" ? ("denied" as const) : polarity };
}
