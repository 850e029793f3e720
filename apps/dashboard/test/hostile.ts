import type { Corpus } from "@/corpus/corpus";
import { corpusOf, everyKind } from "./corpus";

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

/** The invented corpus with a text in the place of every text that others write. */
export function hostileCorpus(text: string): Corpus {
  const base = corpusOf(everyKind, {
    corrections: everyKind.map(({ id, article }) => ({
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
    locations: everyKind.map(({ id }) => ({ claim: id, order: 0, place: "border", role: "at" as const })),
    relations: everyKind.map(({ id }) => ({
      claim: id,
      order: 0,
      type: "contradicts" as const,
      other: everyKind[0]?.id ?? "",
      outcome: null,
      note: "",
    })),
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
