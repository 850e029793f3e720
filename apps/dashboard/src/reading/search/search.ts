import MiniSearch from "minisearch";
import type { SearchDocument } from "./document";

/** A document that was found. */
export type Found = Pick<SearchDocument, "id" | "kind" | "title" | "note">;

/** What a query found. */
export interface Answer {
  readonly found: readonly Found[];
  /** Whether each has all the words; where none has, each has some of them. */
  readonly hasAll: boolean;
}

/**
 * Finds documents in which the words of a query stand, or begin a word; long words may be a letter off. Words of an address
 * count, so that a day or the name of an article finds its claims.
 */
export type Search = (query: string) => Answer;

/** Words without their accents, so that a plain keyboard finds Żaryn and Løgberg. */
const plain = (term: string): string =>
  term.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ø", "o").replaceAll("ł", "l");

/** Makes documents searchable, a part at a time, so that the page stays responsive. */
export async function searchOf(documents: readonly SearchDocument[]): Promise<Search> {
  const index = new MiniSearch<SearchDocument>({
    fields: ["title", "actors", "places", "id"],
    storeFields: ["kind", "title", "note"],
    processTerm: plain,
    searchOptions: {
      boost: { title: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
      // who looks for a name wants what bears it first, then what was claimed
      boostDocument: (_id, _term, stored) => (stored?.["kind"] === "claim" ? 1 : 3),
    },
  });
  await index.addAllAsync(documents, { chunkSize: 200 });
  const find = (query: string, combineWith: "AND" | "OR") =>
    index
      .search(query, { combineWith })
      .map(({ id, kind, title, note }): Found => ({ id, kind, title, note }));
  return (query) => {
    const all = find(query, "AND");
    return all.length > 0 ? { found: all, hasAll: true } : { found: find(query, "OR"), hasAll: false };
  };
}
