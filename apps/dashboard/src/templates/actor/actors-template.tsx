import type { ActorKind } from "@crisis/core";
import { asOf, claimsOf, where } from "@crisis/core";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { actorPath } from "@/routes/paths";

const kinds = [
  "person",
  "state",
  "government-body",
  "international-organisation",
  "armed-group",
  "think-tank",
  "media",
  "company",
  "people",
] as const satisfies readonly ActorKind[];

/** All actors, by kind. */
export function ActorsTemplate({ corpus }: { corpus: Corpus }) {
  const claims = asOf(corpus.claims, {});
  const groups = kinds
    .map((kind) => ({ kind, actors: where(corpus.actors, { kind }) }))
    .filter(({ actors }) => actors.length > 0);
  return (
    <>
      <PageHead title={t("actors.title")} lead={t("actors.lead")} />
      {groups.map(({ kind, actors }) => (
        <Section key={kind} id={kind} title={t(`actors.kind.${kind}`)}>
          <ul className="columns">
            {[...actors]
              .sort((a, b) => a.name.localeCompare(b.name, "en"))
              .map(({ id, name }) => (
                <li key={id}>
                  <a href={actorPath(id)}>{name}</a>{" "}
                  <span className="note">
                    {t("actors.count", {
                      asserted: where(claims, { assertedBy: id }).length,
                      all: claimsOf(claims, { actor: id }).length,
                    })}
                  </span>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
