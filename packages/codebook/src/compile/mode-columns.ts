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
  const polarity = claim.status === "ruled-out" ? "denied" : claim.polarity;
  return { modality: MODALITY[claim.status], polarity };
}
