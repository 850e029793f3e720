import { actors } from "@crisis/core/actors";
import { attributions as coreAttributions } from "@crisis/core/attributions";
import { deployments as coreDeployments } from "@crisis/core/deployments";
import { events } from "@crisis/core/events";
import { forces } from "@crisis/core/forces";
import { forecasts } from "@crisis/core/forecasts";
import { measures } from "@crisis/core/measures";
import { offices } from "@crisis/core/offices";
import { places } from "@crisis/core/places";
import { publishers } from "@crisis/core/publishers";
import { relations } from "@crisis/core/relations";
import { responses as coreResponses } from "@crisis/core/responses";
import { sanctions as coreSanctions } from "@crisis/core/sanctions";
import { timeline as coreTimeline } from "@crisis/core/timeline";
import { parseHTML } from "linkedom";
import {
  describeDiplomaticTimeline,
  describeForecastWindows,
  describeSanctionsLadder,
  describeThreatLedger,
  describeTroopDeployments,
  diplomaticTimeline,
  forecastWindows,
  sanctionsLadder,
  threatLedger,
  troopDeployments,
} from "../src/index";
import type { ChartDescription, ChartOptions } from "../src/options";
import type { DeploymentRow, EventRow, ForecastRow, ResponseRow, SanctionRow } from "../src/rows";
import { attributions, deploymentRelations, deploymentRows, names } from "./deployments";
import { forecastEvents, forecastRows } from "./forecasts";
import {
  hostileNames,
  manyDeployments,
  manyEvents,
  manyForecasts,
  manySanctions,
  manyThreats,
  nullDeployment,
  nullEvent,
} from "./hostile";
import { measureNames, responseRows, sanctionRows } from "./sanctions";
import { threatRelations, threatRows } from "./threats";
import { eventNames, timelineRows } from "./timeline";

/** A picture for people to look at, and for tests. */
export interface Picture {
  readonly name: string;
  readonly draw: (options: ChartOptions) => SVGSVGElement;
  readonly words: ChartDescription;
  /** The ids of the claims that it is drawn from. */
  readonly claims: readonly string[];
}

/** A server's document. */
export const serverDocument = (): Document =>
  parseHTML("<html><body></body></html>").document as unknown as Document;

/** Registers that name ids as a table does. */
export const registersOf = (names: Readonly<Record<string, string>>): ChartOptions["names"] => [
  Object.entries(names).map(([id, name]) => ({ id, name })),
];

export const common: Pick<ChartOptions, "names" | "offices" | "attributions" | "relations"> = {
  names: registersOf({ ...names, ...measureNames, ...eventNames }),
  attributions,
  relations: deploymentRelations,
};
const responses = responseRows;
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

const troops = (name: string, rows: readonly DeploymentRow[], more = common): Picture => ({
  name,
  draw: (options) => troopDeployments(rows, { ...more, ...options }),
  words: describeTroopDeployments(rows, more),
  claims: ids(rows),
});

const ladder = (
  name: string,
  rows: readonly SanctionRow[],
  more = common,
  beside: readonly ResponseRow[] = responses,
): Picture => ({
  name,
  draw: (options) => sanctionsLadder(rows, { ...more, ...options, responses: beside }),
  words: describeSanctionsLadder(rows, { ...more, responses: beside }),
  claims: ids([...rows, ...beside]),
});

const threats = (
  name: string,
  rows: readonly (SanctionRow | ResponseRow)[],
  more: typeof common = { ...common, relations: threatRelations },
): Picture => ({
  name,
  draw: (options) => threatLedger(rows, { ...more, ...options }),
  words: describeThreatLedger(rows, more),
  claims: ids(rows),
});

const foreseen = (
  name: string,
  rows: readonly ForecastRow[],
  more = common,
  events: readonly EventRow[] = [],
): Picture => ({
  name,
  draw: (options) => forecastWindows(rows, { ...more, ...options, events }),
  words: describeForecastWindows(rows, { ...more, events }),
  claims: ids(rows),
});

const timeline = (name: string, rows: readonly (EventRow | ForecastRow)[], more = common): Picture => ({
  name,
  draw: (options) => diplomaticTimeline(rows, { ...more, ...options }),
  words: describeDiplomaticTimeline(rows, more),
  claims: ids(rows),
});

const hostile: typeof common = { ...common, names: registersOf(hostileNames) };

/** Invented claims, for snapshots: they stay as they are when the data change. */
export const invented: readonly Picture[] = [
  troops("troops", deploymentRows),
  ladder("ladder", sanctionRows),
  ladder("ladder-two-senders", sanctionRows.slice(0, 10)),
  timeline("timeline", timelineRows),
  threats("threats", threatRows),
  foreseen("forecasts", forecastRows, common, forecastEvents),
];

export const publishedOptions: typeof common = {
  names: [actors, publishers, events, forces, measures, places],
  offices,
  attributions: coreAttributions,
  relations,
};

/** The published claims, as a reader sees them. */
export const published: readonly Picture[] = [
  troops("published-troops", coreDeployments, publishedOptions),
  ladder("published-ladder", coreSanctions, publishedOptions, coreResponses),
  timeline("published-timeline", [...coreTimeline, ...forecasts], publishedOptions),
  foreseen("published-forecasts", forecasts, publishedOptions, coreTimeline),
  threats("published-threats", [...coreSanctions, ...coreResponses], publishedOptions),
];

export const pictures: readonly Picture[] = [...invented, ...published];

/** The emptiest, the longest and the most hostile. */
export const extremes: readonly Picture[] = [
  troops("troops-empty", []),
  troops("troops-one", deploymentRows.slice(10, 11)),
  troops("troops-null", [nullDeployment]),
  troops("troops-many", manyDeployments),
  troops("troops-hostile", deploymentRows, hostile),
  ladder("ladder-empty", [], common, []),
  ladder("ladder-one", sanctionRows.slice(0, 1), common, []),
  ladder("ladder-many", manySanctions),
  ladder("ladder-hostile", sanctionRows, hostile),
  foreseen("forecasts-empty", []),
  foreseen("forecasts-one", forecastRows.slice(0, 1)),
  foreseen("forecasts-many", manyForecasts),
  foreseen("forecasts-hostile", forecastRows, hostile, forecastEvents),
  threats("threats-empty", []),
  threats("threats-one", threatRows.slice(0, 1)),
  threats("threats-many", manyThreats, { ...common, relations: [] }),
  threats("threats-hostile", threatRows, { ...hostile, relations: threatRelations }),
  timeline("timeline-empty", []),
  timeline("timeline-one", timelineRows.slice(11, 12)),
  timeline("timeline-null", [nullEvent]),
  timeline("timeline-many", manyEvents),
  timeline("timeline-hostile", timelineRows, hostile),
];
