import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { subjectName } from "@/corpus/names";
import { ActorLink } from "./actor-link";

/** What a claim is about. */
export function Subject({ corpus, id }: { corpus: Corpus; id: string }) {
  return find(corpus.actors, id) ? (
    <ActorLink corpus={corpus} id={id} />
  ) : (
    <span>{subjectName(corpus, id)}</span>
  );
}
