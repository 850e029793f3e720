import type { Proof } from "../proofs/proof";
import type { ArticleFile, Data, Located, RegisterEntries } from "../read/index";
import type { ClaimRecord, CrisisRecord, RegisterName } from "../schema/index";
import { LookUp } from "./look-up";

/** A claim with its place and the article that it stands in. */
export type PlacedClaim = Located<ClaimRecord> & { article: ArticleFile };

type Entry<Name extends RegisterName> = RegisterEntries[Name][number];

/** All records of a data folder, by id. Where an id stands twice, the first is taken. */
export type Corpus = {
  data: Data;
  /** What is special to the crisis; `null` where its file cannot be used. */
  crisis: CrisisRecord | null;
  articles: ReadonlyMap<string, ArticleFile>;
  claims: ReadonlyMap<string, PlacedClaim>;
  /** By article and text, as `proofKey` joins them. */
  proofs: ReadonlyMap<string, Located<Proof>>;
  registers: { readonly [Name in RegisterName]: ReadonlyMap<string, Entry<Name>> };
  /** Every name of an actor or place. */
  namesOf: (id: string) => readonly string[];
};

/** Indexes what was read. */
export function corpusOf(data: Data): Corpus {
  const { actors, places, publishers, events, forces, measures } = data.registers;
  const registers = {
    actors: byId(actors),
    places: byId(places),
    publishers: byId(publishers),
    events: byId(events),
    forces: byId(forces),
    measures: byId(measures),
  };
  return {
    data,
    crisis: data.crisis?.record ?? null,
    articles: new Map(data.articles.toReversed().map((article) => [article.id, article])),
    claims: new LookUp(owners(data.articles), placedClaim),
    proofs: new Map(data.proofs.map((proof) => [proof.key, proof])),
    registers,
    namesOf: (id) => namesIn(registers, id),
  };
}

/** Every name of an actor or place, in some registers. */
export function namesIn(
  { actors, places }: Pick<Corpus["registers"], "actors" | "places">,
  id: string,
): readonly string[] {
  const named = [actors.get(id)?.record, places.get(id)?.record];
  return [...new Set(named.flatMap((entry) => (entry ? [entry.name, ...entry.aliases] : [])))];
}

type Owner = { article: ArticleFile; index: number };

function owners(articles: readonly ArticleFile[]): Map<string, Owner> {
  const all = new Map<string, Owner>();
  for (const article of articles)
    for (const [index, id] of article.ids.entries()) if (!all.has(id)) all.set(id, { article, index });
  return all;
}

function placedClaim({ article, index }: Owner): PlacedClaim {
  const claim = article.claims[index];
  if (!claim) throw new Error(`${article.file} has no claim ${index}`);
  return { ...claim, article };
}

function byId<Item extends Located<{ id: string }>>(items: readonly Item[]): Map<string, Item> {
  return firsts(items.map((item) => [item.record.id, item] as const));
}

function firsts<Item>(entries: readonly (readonly [string, Item])[]): Map<string, Item> {
  // backwards, so that the first of a double stays
  return new Map(entries.toReversed());
}

/** Every name in the registers of actors, places and publishers. */
export function allNames({ registers }: Corpus): string[] {
  const withAliases = [...registers.actors.values(), ...registers.places.values()];
  const names = withAliases.flatMap(({ record }) => [record.name, ...record.aliases]);
  return [...names, ...[...registers.publishers.values()].map(({ record }) => record.name)];
}
