import { z } from "zod";
import type { CompileInput } from "../src/compile/index";
import { type Proof, proofRecord } from "../src/proofs/proof";
import { type ArticleRecord, articleRecord, type Registers, registers } from "../src/schema/index";
import { inventedCrisis } from "./invented-crisis";

// An invented crisis between Freedonia and Sylvania: one article with a text, one known by citation.

const digest = (digit: string) => digit.repeat(64);
const span = (start: number, end: number, role = "value", text = "en") => ({
  text,
  start,
  end,
  role,
  digest: digest("a"),
  before: digest("b"),
  after: digest("c"),
});
const named = (actor: string) => ({ manner: "named", actor });

/** A claim with what every claim needs, and the fields given. */
export const claim = <Fields extends { id: string }>(fields: Fields) => ({
  attribution: [{ manner: "own-voice" }],
  date: null,
  summary: "Something is said of the crisis.",
  evidence: [],
  ...fields,
});

const claims = [
  claim({
    id: "gazette-1933-11-17-marching-order",
    kind: "statement",
    about: "freedonia",
    attribution: [{ ...named("rufus-firefly"), office: "President" }, named("bob-roland")],
    modality: "demanded",
    date: "1933-11",
    dateBasis: "context",
    evidence: [span(40, 60), span(20, 30, "source")],
    verb: "demand",
    addressee: "sylvania",
    topic: "diplomacy",
  }),
  claim({
    id: "gazette-1933-11-17-troops",
    kind: "deployment",
    about: "sylvanian-forces-at-the-border",
    attribution: [named("rufus-firefly")],
    modality: "actual",
    date: "1933-11-16",
    dateBasis: "relative",
    places: [
      { place: "freedonia", role: "near" },
      { place: "freedonia", role: "toward" },
    ],
    evidence: [span(0, 10)],
    counted: "personnel",
    low: 100,
    relation: "more-than",
    quantityType: "stock",
    posture: "deployed",
    scope: ["near-border", "ground-forces"],
    relations: [{ type: "contradicts", claim: "herald-1933-11-16-troops" }],
    corrections: [
      { field: "low", says: "100.", record: "70.", cause: "value", reference: "herald-1933-11-16-troops" },
      { field: "low", says: "100.", record: "71.", cause: "value", reference: "https://example.org/count" },
    ],
  }),
  claim({
    id: "gazette-1933-11-17-embargo",
    kind: "sanction",
    about: "duck-soup-embargo",
    attribution: [named("rufus-firefly")],
    evidence: [span(70, 80)],
    sender: "freedonia",
    target: "sylvania",
    status: "ruled-out",
    condition: { summary: "If Sylvania invades.", event: "sylvanian-invasion" },
  }),
  claim({
    id: "gazette-1933-11-17-forecast",
    kind: "forecast",
    about: "sylvanian-invasion",
    attribution: [{ manner: "unnamed", described: "a palace source" }],
    date: "1933-12/1934-01",
    dateBasis: "stated",
    evidence: [span(70, 80), span(82, 90, "date")],
    wording: "is likely to",
    probability: { low: 0.55, high: 0.8 },
  }),
  claim({
    id: "gazette-1933-11-17-intent",
    kind: "assessment",
    about: "sylvania",
    modality: "actual",
    hedge: "apparent",
    evidence: [span(82, 90)],
    aspect: "intent",
    object: "freedonia",
  }),
];

const cited = [
  claim({
    id: "herald-1933-11-16-troops",
    kind: "deployment",
    about: "sylvanian-forces-at-the-border",
    attribution: [{ manner: "institution", actor: "sylvania" }],
    modality: "actual",
    date: "1933-11-16",
    known: { day: "1933-11-15", basis: "utterance" },
    counted: "personnel",
    best: 70,
    relation: "about",
    quantityType: "stock",
  }),
  claim({
    id: "herald-1933-11-16-envoys",
    kind: "response",
    about: "envoys-recalled",
    sender: "sylvania",
    target: null,
    status: "imposed",
  }),
  claim({
    id: "herald-1933-11-16-invasion",
    kind: "event",
    about: "sylvanian-invasion",
    modality: "actual",
    date: "1934-02-01",
    type: "invasion",
    participants: [
      { actor: "sylvania", role: "initiator" },
      { actor: "freedonia", role: "recipient" },
      { actor: "sylvania", role: "host" },
    ],
    topics: ["invasion"],
    relations: [{ type: "resolves", claim: "gazette-1933-11-17-forecast", outcome: "partly" }],
  }),
  claim({
    id: "herald-1933-11-16-dead",
    kind: "casualties",
    about: "sylvanian-invasion",
    modality: "actual",
    counted: "killed",
    victims: "civilians",
    low: 0,
    best: 0,
    high: 0,
    relation: "exact",
  }),
  claim({
    id: "herald-1933-11-16-hours",
    kind: "quantity",
    about: "sylvanian-invasion",
    modality: "actual",
    counted: "duration",
    best: 2.5,
    relation: "about",
    unit: "hours",
  }),
];

const articles: unknown[] = [
  {
    id: "gazette-1933-11-17",
    publisher: "gazette",
    title: "Firefly speaks",
    type: "news",
    published: "1933-11-17",
    url: "https://example.org/gazette",
    texts: [{ id: "en", language: "en", file: "a.txt", digest: digest("d"), length: 90, normalization: 1 }],
    claims,
  },
  {
    id: "herald-1933-11-16",
    publisher: "gazette",
    title: "Sylvania counts",
    titleIsOurs: true,
    type: "reference",
    published: "1933-11-16",
    url: "https://example.org/herald",
    claims: cited,
  },
];

const registerFile = {
  actors: [
    { id: "sylvania", name: "Sylvania", kind: "state" },
    { id: "freedonia", name: "Freedonia", kind: "state", aliases: ["Land of the Free"] },
    { id: "bob-roland", name: "Bob Roland", kind: "person", country: "freedonia" },
    {
      id: "rufus-firefly",
      name: "Rufus Firefly",
      kind: "person",
      country: "freedonia",
      offices: [{ title: "President", of: "freedonia", from: "1933" }, { title: "Duck" }],
    },
  ],
  places: [{ id: "freedonia", name: "Freedonia", kind: "country", lat: -1.5, lon: 0, precision: "country" }],
  publishers: [
    { id: "gazette", name: "Gazette", kind: "newspaper", stateMedia: false, url: "https://example.org" },
  ],
  events: [{ id: "sylvanian-invasion", name: "Invasion", lane: "military" }],
  forces: [{ id: "sylvanian-forces-at-the-border", name: "Forces", side: "sylvania" }],
  measures: [
    {
      id: "duck-soup-embargo",
      name: "Embargo",
      measureType: "sanction",
      family: "trade",
      instrument: "import-ban",
      tier: 3,
      legalActs: ["Act 1", "Act 2"],
    },
    {
      id: "envoys-recalled",
      name: "Envoys recalled",
      measureType: "response",
      family: "diplomatic",
      instrument: "consultation",
    },
  ],
};

/** The invented articles as records, after `change` had its way with what a contributor would write. */
export function freedonia(change: (articles: ArticleRecord[]) => void = () => undefined): CompileInput {
  const records = z.array(articleRecord).parse(structuredClone(articles));
  change(records);
  return {
    crisis: inventedCrisis,
    articles: records,
    registers: z.object(registers).parse(registerFile) as Registers,
    proofs: [proof()],
    redirects: [{ id: "envoys-withdrawn", kind: "moved", to: ["envoys-recalled"], note: null }],
  };
}

function proof(): Proof {
  return proofRecord.parse({
    article: "gazette-1933-11-17",
    text: "en",
    digest: digest("d"),
    length: 90,
    normalization: 1,
    headerDigest: digest("e"),
    sentences: [
      [0, 30],
      [31, 65],
      [66, 90],
    ],
    items: [["number", 3, 6]],
    coverage: {
      sentences: 3,
      sentencesCovered: 3,
      sentencesLeftOut: 0,
      items: 1,
      itemsCovered: 1,
      itemsWaived: 0,
    },
    claims: Object.fromEntries(
      claims.map(({ id }) => [id, { digest: digest("f"), verdict: "found", entailed: true }]),
    ),
  });
}
