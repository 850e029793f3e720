import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { corpusOf, everyKind } from "./corpus";
import type { InventedCorpus } from "./invented";
import { claim } from "./rows";

/** Strings that a page must show as they are. */
export const hostileTexts = {
  script: `<script>alert("x")</script><img src=x onerror=alert(1)>"'><svg onload=alert(1)>&amp;`,
  "right-to-left":
    "\u202Eevil\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 Z\u0351\u036B\u0343\u036A\u0302\u036B",
  long: "name".repeat(1_250),
  braces: "{count, plural, other {#}} </style> ]]> {x} %s \\u0000",
  address: "javascript:alert(1)",
} as const;

/** Columns whose text others write. */
const free = new Set([
  "summary",
  "title",
  "name",
  "note",
  "condition",
  "wording",
  "says",
  "record",
  "reference",
  "policy",
  "office",
  "described",
  "url",
  "archived",
  "iso3166",
  "wikidata",
  "language",
  "translatedFrom",
  "text",
  "field",
]);
const freeLists = new Set(["aliases", "legalActs"]);

const second = "the-gazette-2021-12-09-talks";

/** What a second article tells of the same meeting, and what came of the threat and of the forecast. */
const answers: readonly ClaimRow[] = [
  ...(["event", "statement"] as const).map((kind) => {
    const id = `${second}-${kind}`;
    return { ...claim(kind), id, origin: id, article: second } as unknown as ClaimRow;
  }),
  {
    ...claim("sanction"),
    id: `${second}-imposed`,
    origin: `${second}-imposed`,
    article: second,
    status: "imposed",
    modality: "actual",
    date: "2021-12-09",
    from: "2021-12-09",
    to: "2021-12-09",
    known: "2021-12-09",
  } as unknown as ClaimRow,
];

const claims = [...everyKind, ...answers].map((row) => ({ ...row, standing: "contested" as const }));

const relation = (one: string, type: "contradicts" | "fulfils", other: string) => ({
  claim: one,
  order: 0,
  type,
  other,
  outcome: null,
  note: "",
});

/** The invented corpus with a text in the place of every text that others write. */
export function hostileCorpus(text: string): Corpus {
  const [article] = corpusOf().articles;
  const base = corpusOf(claims, {
    articles: [article, { ...article, id: second }] as unknown as InventedCorpus["articles"],
    corrections: claims.map(({ id, article }) => ({
      claim: id,
      order: 0,
      article,
      field: "date",
      says: "",
      record: "",
      cause: "date" as const,
      reference: "",
    })),
    participants: [
      { claim: "the-herald-2021-12-08-talks-event", order: 0, actor: "ada-ruler", role: "host", office: "" },
    ],
    locations: claims.map(({ id }) => ({ claim: id, order: 0, place: "border", role: "at" as const })),
    relations: [
      ...claims.map(({ id }) => relation(id, "contradicts", everyKind[0]?.id ?? "")),
      relation(`${second}-imposed`, "fulfils", claim("sanction").id),
    ],
    measures: [
      {
        id: "payment-cut",
        name: "",
        measureType: "sanction",
        family: "financial",
        instrument: "messaging-disconnection",
        tier: 4,
        legalActs: [],
        note: "",
      },
    ],
    places: [
      {
        id: "border",
        name: "",
        kind: "border",
        aliases: [],
        country: null,
        lat: null,
        lon: null,
        precision: null,
        iso3166: null,
        geonames: null,
        wikidata: null,
        policy: "",
      },
    ],
  });
  const poison = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => {
        if (free.has(key)) return [key, text];
        return [key, freeLists.has(key) ? [text, text] : value];
      }),
    );
  return Object.fromEntries(
    Object.entries(base).map(([name, rows]) => [name, Array.isArray(rows) ? rows.map(poison) : rows]),
  ) as unknown as Corpus;
}
