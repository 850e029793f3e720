import type { ActorKind, ActorRow, ClaimRow } from "@crisis/core";
import { asOf, claimsOf, where } from "@crisis/core";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { actorPath } from "@/routes/paths";
import { words } from "@/wording/words";

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
        <Section
          key={kind}
          id={kind}
          title={t("claims.group", { kind: words.plurals.ActorKind[kind], count: actors.length })}
        >
          <ul className="columns">
            {[...actors]
              .sort((a, b) => sortName(a).localeCompare(sortName(b), "en"))
              .map(({ id, name }) => (
                <li key={id}>
                  <a href={actorPath(id)}>{name}</a> <span className="note">{counts(claims, id)}</span>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What an actor is listed under: of a person the last name, where the register has it as another name. */
function sortName({ kind, name, aliases }: ActorRow): string {
  if (kind !== "person") return name;
  const last = aliases.find((alias) => folded(name).endsWith(` ${folded(alias)}`));
  return last === undefined ? name : `${last} ${name}`;
}

function counts(claims: readonly ClaimRow[], id: ActorRow["id"]): string {
  const all = claimsOf(claims, { actor: id }).length;
  const asserted = where(claims, { assertedBy: id }).length;
  return all === 0 ? t("actors.countNone") : t("actors.count", { asserted, all });
}
