import type {
  CasualtiesRow,
  ClaimFields,
  DeploymentRow,
  EventRow,
  ForecastRow,
  SanctionRow,
  StatementRow,
} from "../src/index";

export type Actor =
  | "freedonia"
  | "sylvania"
  | "rufus-firefly"
  | "ambassador-trentino"
  | "chicolini"
  | "the-herald";
type ClaimId = `the-herald-${string}`;

/** A row with ids of an invented crisis instead of the bundled one. */
type Invented<Row extends ClaimFields, About extends string, Ids = unknown> = Omit<
  Row,
  keyof Ids | "id" | "article" | "publisher" | "about" | "assertedBy" | "via" | "places" | "origin"
> & {
  readonly id: ClaimId;
  readonly article: "the-herald-1933-11-17" | "the-herald-1933-11-20";
  readonly publisher: "the-herald";
  readonly about: About;
  readonly assertedBy: Actor | null;
  readonly via: readonly Actor[];
  readonly places: readonly ("border" | "parade-street")[];
  readonly origin: ClaimId;
} & Ids;

type Event = "parade" | "declaration" | "invasion" | "armistice";
export type Deployment = Invented<
  DeploymentRow,
  "sylvanian-forces" | "freedonian-forces",
  { readonly side: "freedonia" | "sylvania" }
>;
export type Casualties = Invented<CasualtiesRow, Event, { readonly side: "freedonia" | "sylvania" | null }>;
export type Sanction = Invented<
  SanctionRow,
  "duck-embargo",
  { readonly sender: Actor; readonly target: Actor | null; readonly conditionEvent: Event | null }
>;
export type Statement = Invented<StatementRow, Event | Actor, { readonly addressee: Actor | null }>;
export type Happening = Invented<EventRow, Event, { readonly participants: readonly Actor[] }>;
export type Forecast = Invented<ForecastRow, Event, { readonly resolvedBy: ClaimId | null }>;
export type Claim = Deployment | Casualties | Sanction | Statement | Happening | Forecast;

const fields = (id: ClaimId) =>
  ({
    id,
    article: "the-herald-1933-11-17",
    publisher: "the-herald",
    published: "1933-11-17",
    assertedBy: "ambassador-trentino",
    manner: "named",
    via: [],
    polarity: "affirmed",
    modality: "actual",
    hedge: "none",
    ...day("1933-11-16"),
    approximate: false,
    sense: "within",
    dateBasis: "stated",
    known: "1933-11-17",
    places: [],
    summary: "A claim of an invented crisis",
    evidence: "anchored",
    standing: "single",
    standingHistory: [],
    revised: null,
    correctedOn: [],
    voice: "direct",
    reportedBy: null,
    reportedByManner: null,
    characterises: null,
    origin: id,
    corrected: [],
    inferred: [],
    rank: "normal",
  }) as const;

/** A date of one day. */
export const day = (date: string) => ({ date, from: date, to: date, datePrecision: "day" }) as const;

/** A date of several days; null for an open end. */
export const span = (from: string | null, to: string | null) =>
  ({ date: `${from ?? ".."}/${to ?? ".."}`, from, to, datePrecision: "interval" }) as const;

export const undated = { date: null, from: null, to: null, datePrecision: null, dateBasis: null } as const;

/** The bounds and the relation of a number that the source gives as it is. */
export const exactly = (value: number) =>
  ({ low: value, best: value, high: value, relation: "exact" }) as const;

/** Those of "more than". */
export const moreThan = (value: number) =>
  ({ low: value, best: null, high: null, relation: "more-than" }) as const;

/** Those of "about". */
export const about = (value: number) => ({ low: null, best: value, high: null, relation: "about" }) as const;

export const deployment = (name: string, changes: Partial<Deployment> = {}): Deployment => ({
  ...fields(`the-herald-${name}`),
  kind: "deployment",
  about: "sylvanian-forces",
  side: "sylvania",
  counted: "personnel",
  ...exactly(20_000),
  quantityType: "stock",
  posture: null,
  scope: [],
  ...changes,
});

export const casualties = (name: string, changes: Partial<Casualties> = {}): Casualties => ({
  ...fields(`the-herald-${name}`),
  kind: "casualties",
  about: "invasion",
  counted: "killed",
  victims: "unspecified",
  side: null,
  ...exactly(3),
  ...changes,
});

export const sanction = (name: string, changes: Partial<Sanction> = {}): Sanction => ({
  ...fields(`the-herald-${name}`),
  kind: "sanction",
  about: "duck-embargo",
  sender: "freedonia",
  target: "sylvania",
  status: "imposed",
  condition: null,
  conditionEvent: null,
  effective: null,
  family: "trade",
  instrument: "import-ban",
  tier: 3,
  legalActs: [],
  ...changes,
});

export const statement = (name: string, changes: Partial<Statement> = {}): Statement => ({
  ...fields(`the-herald-${name}`),
  kind: "statement",
  about: "invasion",
  verb: "warn",
  addressee: null,
  topic: "invasion",
  ...changes,
});

export const happening = (name: string, changes: Partial<Happening> = {}): Happening => ({
  ...fields(`the-herald-${name}`),
  kind: "event",
  about: "parade",
  lane: "politics",
  type: "meeting",
  participants: [],
  channel: null,
  outcome: null,
  topics: [],
  ...changes,
});

export const forecast = (name: string, changes: Partial<Forecast> = {}): Forecast => ({
  ...fields(`the-herald-${name}`),
  kind: "forecast",
  about: "invasion",
  lane: "military",
  modality: "forecast",
  ...span("1933-12-01", "1933-12-31"),
  window: "1933-12",
  wording: "could",
  probabilityLow: null,
  probabilityHigh: null,
  resolution: "open",
  resolvedBy: null,
  resolvedOn: null,
  ...changes,
});

export const ids = (rows: readonly { readonly id: string }[]) =>
  rows.map(({ id }) => id.replace("the-herald-", ""));
