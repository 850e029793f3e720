import MiniSearch from "minisearch";
import type { SearchDocument } from "./document";

/** A document that was found. */
export type Found = Pick<SearchDocument, "id" | "kind" | "title" | "note">;

/** Finds documents in which every word of a query stands, or begins a word; long words may be a letter off. */
export type Search = (query: string) => readonly Found[];

/** Words without their accents, so that a plain keyboard finds Żaryn and Løgberg. */
const plain = (term: string): string =>
  term.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ø", "o").replaceAll("ł", "l");

/** Makes documents searchable, a part at a time, so that the page stays responsive. */
export async function searchOf(documents: readonly SearchDocument[]): Promise<Search> {
  const index = new MiniSearch<SearchDocument>({
    fields: ["title", "actors", "places"],
    storeFields: ["kind", "title", "note"],
    processTerm: plain,
    searchOptions: {
      boost: { title: 2 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
      // who looks for a name wants the actor first, then what was claimed
      boostDocument: (_id, _term, stored) => (stored?.["kind"] === "actor" ? 3 : 1),
    },
  });
  await index.addAllAsync(documents, { chunkSize: 200 });
  return (query) =>
    index.search(query).map(({ id, kind, title, note }): Found => ({ id, kind, title, note }));
}
