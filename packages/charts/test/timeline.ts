import type { EventRow, ForecastRow } from "../src/rows";
import { claim, during } from "./claim";

type Some = Partial<EventRow> & Pick<EventRow, "about" | "lane">;

export const event = (id: string, known: string, some: Some): EventRow => ({
  ...claim(id, known, { manner: "own-voice", publisher: "infobae", evidence: "anchored" }),
  kind: "event",
  type: "meeting",
  participants: [],
  channel: null,
  outcome: null,
  topics: [],
  ...some,
});

export const forecast = (
  id: string,
  known: string,
  some: Partial<ForecastRow> & Pick<ForecastRow, "about" | "lane">,
): ForecastRow => ({
  ...claim(id, known, {
    manner: "impersonal",
    publisher: "infobae",
    evidence: "anchored",
    modality: "forecast",
  }),
  kind: "forecast",
  window: some.date ?? null,
  wording: null,
  probabilityLow: null,
  probabilityHigh: null,
  resolution: "open",
  resolvedBy: null,
  resolvedOn: null,
  ...some,
});

const told = "2021-12-07";
export const day = (date: string) => during(date, date, date, "day");
const cited = { evidence: "cited", manner: "institution", publisher: "example-wire" } as const;

/** Invented claims in the real shape, after the situation of winter 2021. */
export const timelineRows: readonly (EventRow | ForecastRow)[] = [
  event("e1", told, {
    about: "eu-agreement-suspended",
    lane: "politics",
    ...during("2013-11~/2013-12~", "2013-11-01", "2013-12-31", "interval"),
    approximate: true,
  }),
  event("e2", told, {
    about: "kyiv-protests",
    lane: "politics",
    sense: "throughout",
    ...during("2013-12/2014-02", "2013-12-01", "2014-02-28", "interval"),
  }),
  event("e3", told, {
    about: "crimea-invasion",
    lane: "military",
    ...during("2014-03", "2014-03-01", "2014-03-31", "month"),
  }),
  event("e4", told, {
    about: "crimea-annexation",
    lane: "military",
    ...during("2014-03", "2014-03-01", "2014-03-31", "month"),
  }),
  event("e5", told, {
    about: "donbas-declarations",
    lane: "politics",
    ...during("2014-03/2014-12~", "2014-03-01", "2014-12-31", "interval"),
    approximate: true,
  }),
  event("e6", told, {
    about: "donbas-fighting",
    lane: "fighting",
    sense: "throughout",
    ...during("2014-04/..", "2014-04-01", null, "interval"),
  }),
  event("e7", told, {
    about: "minsk-agreement",
    lane: "diplomacy",
    ...during("2015", "2015-01-01", "2015-12-31", "year"),
  }),
  event("e8", told, {
    about: "putin-essay",
    lane: "politics",
    ...during("2021-06", "2021-06-01", "2021-06-30", "month"),
    standing: "contested",
    corrected: ["date"],
  }),
  event("e9", "2021-07-12", {
    about: "putin-essay",
    lane: "politics",
    ...day("2021-07-12"),
    ...cited,
    standing: "confirmed",
  }),
  event("e10", told, {
    about: "sanctions-2014",
    lane: "measures",
    ...during("2014-03/2014-12~", "2014-03-01", "2014-12-31", "interval"),
  }),
  event("e11", "2021-06-16", { about: "geneva-summit", lane: "diplomacy", ...day("2021-06-16"), ...cited }),
  event("e12", told, { about: "biden-putin-call-2021-12-07", lane: "diplomacy", ...day(told) }),
  event("e13", told, { about: "biden-putin-call-2021-12-07", lane: "diplomacy", ...day(told), ...cited }),
  event("e14", told, {
    about: "biden-european-leaders-call",
    lane: "diplomacy",
    ...day(told),
    standing: "confirmed",
  }),
  event("e15", told, { about: "nuland-senate-briefing", lane: "diplomacy", ...day("2021-12-06") }),
  event("e16", told, {
    about: "contact-line-fire",
    lane: "fighting",
    ...day(told),
    standing: "contested",
  }),
  event("e17", "2021-12-08", {
    about: "scholz-takes-office",
    lane: "politics",
    ...day("2021-12-08"),
    ...cited,
  }),
  event("e18", "2021-12-09", {
    about: "biden-zelensky-call",
    lane: "diplomacy",
    ...day("2021-12-09"),
    ...cited,
  }),
  event("e19", "2021-12-17", { about: "draft-treaties", lane: "diplomacy", ...day("2021-12-17"), ...cited }),
  event("e20", "2021-12-30", {
    about: "biden-putin-call-2021-12-30",
    lane: "diplomacy",
    ...day("2021-12-30"),
    ...cited,
  }),
  event("e21", "2022-01-10", { about: "geneva-dialogue", lane: "diplomacy", ...day("2022-01-10"), ...cited }),
  event("e22", "2022-01-12", {
    about: "nato-russia-council",
    lane: "diplomacy",
    ...day("2022-01-12"),
    ...cited,
  }),
  event("e23", "2022-01-21", {
    about: "blinken-lavrov-geneva",
    lane: "diplomacy",
    ...day("2022-01-21"),
    ...cited,
  }),
  event("e24", told, {
    about: "pentagon-briefing",
    lane: "military",
    ...during("2021-11-30/2021-12-07~", "2021-11-30", "2021-12-07", "interval"),
    approximate: true,
  }),
  event("e25", told, {
    about: "daily-ceasefire-violations",
    lane: "fighting",
    date: null,
    from: null,
    to: null,
    datePrecision: null,
    sense: "throughout",
  }),
  forecast("f1", told, {
    about: "russian-invasion-of-ukraine-2022",
    lane: "military",
    ...during("2022-01-21/2022-01-31~", "2022-01-21", "2022-01-31", "interval"),
    resolution: "partly",
    approximate: true,
  }),
  forecast("f2", told, {
    about: "diplomatic-solution",
    lane: "diplomacy",
    ...during("2022-01-26/2022-02-05~", "2022-01-26", "2022-02-05", "interval"),
    approximate: true,
  }),
  forecast("f3", told, {
    about: "war-fever-lower",
    lane: "politics",
    ...during("2021-12-08/2021-12-12", "2021-12-08", "2021-12-12", "interval"),
    hedge: "likely",
  }),
];

export const eventNames: Readonly<Record<string, string>> = {
  "eu-agreement-suspended": "Kyiv suspends the agreement with the EU",
  "kyiv-protests": "Protests in Kyiv",
  "crimea-invasion": "Russia invades Crimea",
  "crimea-annexation": "Russia annexes Crimea",
  "donbas-declarations": "Donetsk and Luhansk declare independence",
  "donbas-fighting": "Fighting in the Donbas",
  "minsk-agreement": "Agreement of Minsk",
  "putin-essay": "Putin’s essay on Russians and Ukrainians",
  "sanctions-2014": "EU and US sanctions",
  "geneva-summit": "Biden and Putin meet in Geneva",
  "biden-putin-call-2021-12-07": "Video call of Biden and Putin",
  "biden-european-leaders-call": "Biden calls Macron, Merkel, Draghi and Johnson",
  "nuland-senate-briefing": "Nuland briefs senators",
  "contact-line-fire": "Fire at three places of the line of contact",
  "scholz-takes-office": "Scholz follows Merkel",
  "biden-zelensky-call": "Biden calls Zelensky",
  "draft-treaties": "Russia publishes draft treaties",
  "biden-putin-call-2021-12-30": "Second call of Biden and Putin",
  "geneva-dialogue": "US and Russia talk in Geneva",
  "nato-russia-council": "NATO–Russia Council",
  "blinken-lavrov-geneva": "Blinken and Lavrov in Geneva",
  "pentagon-briefing": "Briefing at the Pentagon",
  "daily-ceasefire-violations": "Daily violations of the ceasefire",
  "russian-invasion-of-ukraine-2022": "Russia invades Ukraine",
  "diplomatic-solution": "Known whether diplomacy succeeds",
  "war-fever-lower": "War fever falls",
};
