import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { subjectName } from "@/corpus/names";
import { subjectsOf } from "@/corpus/subjects";
import { dataLanguage } from "@/messages/locale";
import { subjectPath } from "@/routes/paths";
import { ActorLink } from "./actor-link";

/** What a claim is about, leading to the page of all that was claimed about it. */
export function SubjectLink({ corpus, id }: { corpus: Corpus; id: string }) {
  if (find(corpus.actors, id)) return <ActorLink corpus={corpus} id={id} />;
  const subject = find(subjectsOf(corpus), id);
  return subject ? (
    <a href={subjectPath(id)} lang={dataLanguage}>
      {subject.name}
    </a>
  ) : (
    <span>{subjectName(corpus, id)}</span>
  );
}
