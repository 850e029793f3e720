import { dataHash, version } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import type { ClaimSet } from "../pages/reading-page";

/** The tables that every chart reads beside its claims. */
const shared = [
  "articles",
  "actors",
  "offices",
  "places",
  "publishers",
  "events",
  "forces",
  "measures",
  "attributions",
  "relations",
] as const;

const none: Omit<Corpus, "version" | "dataHash"> = {
  claims: [],
  deployments: [],
  sanctions: [],
  responses: [],
  timeline: [],
  forecasts: [],
  articles: [],
  texts: [],
  actors: [],
  offices: [],
  places: [],
  publishers: [],
  events: [],
  forces: [],
  measures: [],
  corrections: [],
  evidence: [],
  attributions: [],
  participants: [],
  locations: [],
  relations: [],
};

async function rows<Name extends ClaimSet | (typeof shared)[number]>(name: Name): Promise<Corpus[Name]> {
  const address = `/data/${name}.json?${dataHash.slice(0, 12)}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The part of the corpus that a page reads, from the published files beside it. */
export async function loadCorpus(sets: readonly ClaimSet[]): Promise<Corpus> {
  const names = [...sets, ...shared];
  const tables = await Promise.all(names.map(async (name) => [name, await rows(name)] as const));
  const corpus: Corpus = { ...none, ...Object.fromEntries(tables), version, dataHash };
  return { ...corpus, claims: sets.flatMap((name): Corpus["claims"] => corpus[name]) };
}
