export { describeDiplomaticTimeline } from "./describe-diplomatic-timeline";
export { describeForecastWindows } from "./describe-forecast-windows";
export { describeSanctionsLadder } from "./describe-sanctions-ladder";
export { describeThreatLedger } from "./describe-threat-ledger";
export { describeTroopDeployments } from "./describe-troop-deployments";
export { diplomaticTimeline } from "./diplomatic-timeline";
export { forecastWindows } from "./forecast-windows";
export { type Labels, labels, type PartialLabels, type Plural } from "./labels";
export { labelsEs } from "./labels-es";
export type {
  ChartDescription,
  ChartOptions,
  ForecastOptions,
  ForecastWordOptions,
  LadderOptions,
  LadderWordOptions,
  WordOptions,
} from "./options";
export { sanctionsLadder } from "./sanctions-ladder";
export { threatLedger } from "./threat-ledger";
export { troopDeployments } from "./troop-deployments";
