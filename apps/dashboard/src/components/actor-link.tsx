import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { actorPath } from "@/routes/paths";

/** The name of an actor, leading to its page. */
export function ActorLink({ corpus, id }: { corpus: Corpus; id: string }) {
  const actor = find(corpus.actors, id);
  return actor ? <a href={actorPath(id)}>{actor.name}</a> : <span>{id}</span>;
}
