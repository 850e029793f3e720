export { describeDiplomaticTimeline } from "./describe-diplomatic-timeline";
export { describeSanctionsLadder } from "./describe-sanctions-ladder";
export { describeTroopDeployments } from "./describe-troop-deployments";
export { diplomaticTimeline } from "./diplomatic-timeline";
export { type Labels, labels, type PartialLabels, type Plural } from "./labels";
export type {
  ChartDescription,
  ChartOptions,
  LadderOptions,
  LadderWordOptions,
  WordOptions,
} from "./options";
export { sanctionsLadder } from "./sanctions-ladder";
export { troopDeployments } from "./troop-deployments";
