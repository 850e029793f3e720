import type { ClaimRecord } from "../schema/index";

/** The dataset in which the claims of each kind are published. */
export const datasetOfKind: Readonly<Record<ClaimRecord["kind"], string>> = {
  deployment: "deployments",
  sanction: "sanctions",
  response: "responses",
  casualties: "casualties",
  forecast: "forecasts",
  event: "timeline",
  assessment: "assessments",
  quantity: "quantities",
  statement: "statements",
};
