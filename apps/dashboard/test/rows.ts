import type { ClaimFields, ClaimRow } from "@crisis/core";
import type { Invented } from "./invented";

type Own<Kind extends ClaimRow["kind"]> = Extract<ClaimRow, { kind: Kind }>;

const common: Omit<Invented<ClaimFields>, "id" | "kind" | "about"> = {
  article: "the-herald-2021-12-08-talks",
  publisher: "the-herald",
  published: "2021-12-08",
  assertedBy: null,
  manner: "own-voice",
  via: [],
  polarity: "affirmed",
  modality: "actual",
  hedge: "none",
  date: "2021-12-07",
  from: "2021-12-07",
  to: "2021-12-07",
  datePrecision: "day",
  approximate: false,
  sense: "within",
  dateBasis: "stated",
  known: "2021-12-08",
  places: [],
  summary: "An invented claim.",
  evidence: "anchored",
  standing: "single",
  standingHistory: [],
  revised: null,
  correctedOn: [],
  voice: "direct",
  reportedBy: null,
  reportedByManner: null,
  characterises: null,
  origin: "the-herald-2021-12-08-talks-one",
  corrected: [],
  inferred: [],
  rank: "normal",
};

const own = {
  deployment: {
    about: "ruritanian-forces",
    side: "ruritania",
    counted: "personnel",
    low: null,
    best: 175_000,
    high: null,
    relation: "about",
    quantityType: "stock",
    posture: "deployed",
    scope: [],
  },
  sanction: {
    about: "payment-cut",
    sender: "sylvania",
    target: "ruritania",
    status: "threatened",
    condition: "if Ruritania attacks",
    conditionEvent: null,
    effective: null,
    family: "financial",
    instrument: "messaging-disconnection",
    tier: 4,
    legalActs: [],
  },
  response: {
    about: "air-defence",
    sender: "sylvania",
    target: null,
    status: "announced",
    condition: null,
    conditionEvent: null,
    effective: null,
    family: "military",
    instrument: "air-defence-deployment",
  },
  casualties: {
    about: "summit",
    counted: "killed",
    victims: "unspecified",
    side: null,
    low: 3_000,
    best: 3_000,
    high: null,
    relation: "more-than",
  },
  event: {
    about: "summit",
    lane: "diplomacy",
    type: "meeting",
    participants: ["ada-ruler"],
    channel: "in-person",
    outcome: null,
    topics: ["diplomacy"],
  },
  forecast: {
    about: "summit",
    lane: "diplomacy",
    window: "2022-01",
    wording: "could",
    probabilityLow: null,
    probabilityHigh: null,
    resolution: "open",
    resolvedBy: null,
    resolvedOn: null,
  },
  assessment: { about: "ruritania", aspect: "intent", object: null },
  quantity: {
    about: "summit",
    counted: "duration",
    low: 2,
    best: 2,
    high: 2,
    relation: "exact",
    unit: "hours",
  },
  statement: { about: "summit", verb: "warn", addressee: null, topic: "diplomacy" },
} as const satisfies {
  [Kind in ClaimRow["kind"]]: Omit<Invented<Own<Kind>>, keyof ClaimFields> & { about: string };
};

/** An invented claim of a kind; what a test is about is given. */
export function claim<Kind extends ClaimRow["kind"]>(kind: Kind, given: Partial<Own<Kind>> = {}): Own<Kind> {
  const id = `the-herald-2021-12-08-talks-${kind}`;
  return { ...common, ...own[kind], id, origin: id, kind, ...given } as unknown as Own<Kind>;
}
