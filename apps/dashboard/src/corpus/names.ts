import type { Corpus } from "./corpus";
import { find } from "./find";

type Names = Pick<Corpus, "actors" | "places" | "events" | "forces" | "measures" | "publishers" | "articles">;

export const actorName = (corpus: Names, id: string): string => find(corpus.actors, id)?.name ?? id;
export const placeName = (corpus: Names, id: string): string => find(corpus.places, id)?.name ?? id;
export const publisherName = (corpus: Names, id: string): string => find(corpus.publishers, id)?.name ?? id;
export const measureName = (corpus: Names, id: string): string => find(corpus.measures, id)?.name ?? id;

/** The name of what a claim is about. An id that a state shares with its territory means the state. */
export function subjectName(corpus: Names, id: string): string {
  const { actors, events, forces, measures, places } = corpus;
  for (const register of [actors, events, forces, measures, places]) {
    const row = find<{ readonly id: string; readonly name: string }>(register, id);
    if (row) return row.name;
  }
  return id;
}
