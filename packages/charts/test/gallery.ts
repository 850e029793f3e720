import { parseHTML } from "linkedom";
import {
  describeDiplomaticTimeline,
  describeSanctionsLadder,
  describeTroopDeployments,
  diplomaticTimeline,
  sanctionsLadder,
  troopDeployments,
} from "../src/index";
import type { ChartDescription, ChartOptions } from "../src/options";
import { attributions, deploymentRelations, deploymentRows, names } from "./deployments";
import { measureNames, responseRows, sanctionRows } from "./sanctions";
import { eventNames, timelineRows } from "./timeline";

/** A picture for people to look at, and for snapshots. */
export interface Picture {
  readonly name: string;
  readonly draw: (options: ChartOptions) => SVGSVGElement;
  readonly words: ChartDescription;
}

const common = {
  names: { ...names, ...measureNames, ...eventNames },
  attributions,
  relations: deploymentRelations,
};
const responses = responseRows;

export const pictures: readonly Picture[] = [
  {
    name: "troops",
    draw: (options) => troopDeployments(deploymentRows, { ...common, ...options }),
    words: describeTroopDeployments(deploymentRows, common),
  },
  {
    name: "troops-empty",
    draw: (options) => troopDeployments([], options),
    words: describeTroopDeployments([]),
  },
  {
    name: "ladder",
    draw: (options) => sanctionsLadder(sanctionRows, { ...common, ...options, responses }),
    words: describeSanctionsLadder(sanctionRows, { ...common, responses }),
  },
  {
    name: "ladder-two",
    draw: (options) => sanctionsLadder(sanctionRows.slice(0, 10), { ...common, ...options, responses }),
    words: describeSanctionsLadder(sanctionRows.slice(0, 10), { ...common, responses }),
  },
  {
    name: "timeline",
    draw: (options) => diplomaticTimeline(timelineRows, { ...common, ...options }),
    words: describeDiplomaticTimeline(timelineRows, common),
  },
];

/** A server's document. */
export const serverDocument = (): Document =>
  parseHTML("<html><body></body></html>").document as unknown as Document;
