import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { kinds } from "@/corpus/kinds";
import type { InventedCorpus } from "./invented";
import { claim } from "./rows";

const digest = "0".repeat(64);
const article = "the-herald-2021-12-08-talks";

/** One invented claim of each kind. */
export const everyKind: readonly ClaimRow[] = kinds.map((kind) => claim(kind));

const ofKind = <Kind extends ClaimRow["kind"]>(claims: readonly ClaimRow[], kind: Kind) =>
  claims.filter((row): row is Extract<ClaimRow, { kind: Kind }> => row.kind === kind);

/** An invented corpus around claims. What a test is about is given. */
export function corpusOf(
  claims: readonly ClaimRow[] = everyKind,
  given: Partial<InventedCorpus> = {},
): Corpus {
  const invented: InventedCorpus = {
    version: "1.2.3",
    dataHash: digest,
    claims,
    deployments: ofKind(claims, "deployment"),
    sanctions: ofKind(claims, "sanction"),
    responses: ofKind(claims, "response"),
    timeline: ofKind(claims, "event"),
    forecasts: ofKind(claims, "forecast"),
    articles: [
      {
        id: article,
        publisher: "the-herald",
        title: "Two rulers talk",
        titleIsOurs: false,
        type: "news",
        published: "2021-12-08",
        publishedBasis: "stated",
        url: "https://example.org/talks",
        archived: null,
        note: null,
        evidence: "anchored",
        claims: claims.length,
        sentences: 10,
        sentencesCovered: 9,
        sentencesLeftOut: 1,
        items: 20,
        itemsCovered: 19,
        itemsWaived: 1,
      },
    ],
    texts: [
      {
        article,
        text: "en",
        language: "en",
        translatedFrom: "es",
        translatedBy: "machine",
        url: null,
        archived: null,
        digest,
        length: 1_000,
        normalization: 1,
      },
    ],
    actors: [
      actor("ruritania", "Ruritania", "state"),
      actor("sylvania", "Sylvania", "state"),
      { ...actor("ada-ruler", "Ada Ruler", "person"), country: "sylvania" },
    ],
    offices: [
      { actor: "ada-ruler", order: 0, title: "President", of: "sylvania", from: "2020-01", to: null },
    ],
    places: [],
    publishers: [
      {
        id: "the-herald",
        name: "The Herald",
        kind: "newspaper",
        country: null,
        stateMedia: false,
        partOf: null,
        url: "https://example.org/",
        note: null,
      },
    ],
    events: [{ id: "summit", name: "Summit", lane: "diplomacy", partOf: null, wikidata: null, note: null }],
    forces: [{ id: "ruritanian-forces", name: "Ruritanian forces", side: "ruritania", note: null }],
    measures: [],
    corrections: [],
    evidence: claims.map(({ id }, index) => ({
      claim: id,
      order: 0,
      text: "en",
      start: index * 10,
      end: index * 10 + 9,
      role: "value" as const,
      digest,
      before: digest,
      after: digest,
      sentence: index + 1,
    })),
    attributions: claims.map(({ id, manner, assertedBy }) => ({
      claim: id,
      order: 0,
      manner,
      actor: assertedBy,
      office: null,
      described: null,
    })),
    participants: [],
    locations: [],
    relations: [],
    ...given,
  };
  return invented as unknown as Corpus;
}

function actor(id: string, name: string, kind: "state" | "person") {
  const none = { aliases: [], country: null, partOf: null, iso3166: null, wikidata: null, note: null };
  return { id, name, kind, ...none };
}
