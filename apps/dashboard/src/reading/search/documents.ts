import { asOf, type ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { placeName, publisherName, subjectName } from "@/corpus/names";
import { subjectsOf } from "@/corpus/subjects";
import { t } from "@/messages/t";
import { actorPath, claimPath, subjectPath } from "@/routes/paths";
import { asserterVia } from "@/wording/asserter";
import { words } from "@/wording/words";
import type { SearchDocument } from "./document";

const joined = (names: readonly string[]): string => [...new Set(names)].join(", ");

/** The actors that a claim names, by their names and other names. */
function actorsOf(corpus: Corpus, claim: ClaimRow): string {
  const fields = [claim.assertedBy, ...claim.via, claim.about];
  if (claim.kind === "sanction" || claim.kind === "response") fields.push(claim.sender, claim.target);
  if (claim.kind === "event") fields.push(...claim.participants);
  const names = fields.flatMap((id): readonly string[] => {
    if (id === null) return [];
    const actor = find(corpus.actors, id);
    return actor ? [actor.name, ...actor.aliases] : [subjectName(corpus, id)];
  });
  return joined([...names, publisherName(corpus, claim.publisher)]);
}

/** All that can be searched: the claims that stand, and those and that which they are about. */
export function searchDocuments(corpus: Corpus): readonly SearchDocument[] {
  const claims = asOf(corpus.claims, {}).map(
    (claim): SearchDocument => ({
      id: claimPath(claim.id),
      kind: "claim",
      title: claim.summary,
      note: t("search.said", { who: asserterVia(corpus, claim), day: words.day(claim.known) }),
      actors: actorsOf(corpus, claim),
      places: joined(claim.places.map((place) => placeName(corpus, place))),
    }),
  );
  const actors = corpus.actors.map(
    (actor): SearchDocument => ({
      id: actorPath(actor.id),
      kind: "actor",
      title: actor.name,
      note: words.capital(words.labels.ActorKind[actor.kind]),
      actors: joined(actor.aliases),
      places: "",
    }),
  );
  const subjects = subjectsOf(corpus).map(
    ({ id, name, kind }): SearchDocument => ({
      id: subjectPath(id),
      kind: "subject",
      title: name,
      note: t(`subject.kind.${kind}`),
      actors: "",
      places: "",
    }),
  );
  return [...actors, ...subjects, ...claims];
}
