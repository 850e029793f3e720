import type { ArticleFile, Data, Located, RegisterEntries } from "../read/index";
import type { ClaimRecord, RegisterName } from "../schema/index";

/** A claim with its place and the article that it stands in. */
export type PlacedClaim = Located<ClaimRecord> & { article: ArticleFile };

type Entry<Name extends RegisterName> = RegisterEntries[Name][number];

/** All records of a data folder, by id. Where an id stands twice, the first is taken. */
export type Corpus = {
  data: Data;
  articles: ReadonlyMap<string, ArticleFile>;
  claims: ReadonlyMap<string, PlacedClaim>;
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
  const claims = data.articles.flatMap((article) => article.claims.map((claim) => ({ ...claim, article })));
  const namesOf = (id: string) => {
    const named = [registers.actors.get(id)?.record, registers.places.get(id)?.record];
    return [...new Set(named.flatMap((entry) => (entry ? [entry.name, ...entry.aliases] : [])))];
  };
  return { data, articles: byId(data.articles), claims: byId(claims), registers, namesOf };
}

function byId<Item extends Located<{ id: string }>>(items: readonly Item[]): Map<string, Item> {
  // backwards, so that the first of a double stays
  return new Map(items.toReversed().map((item) => [item.record.id, item]));
}

/** Every name in the registers of actors, places and publishers. */
export function allNames({ registers }: Corpus): string[] {
  const withAliases = [...registers.actors.values(), ...registers.places.values()];
  const names = withAliases.flatMap(({ record }) => [record.name, ...record.aliases]);
  return [...names, ...[...registers.publishers.values()].map(({ record }) => record.name)];
}
