import type { ActorRow } from "@crisis/core";
import { FirstClaims } from "@/components/first-claims";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import { actorLists, claimsOfActor } from "@/corpus/claims-of-actor";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { actorName } from "@/corpus/names";
import { t } from "@/messages/t";
import { actorListPath } from "@/routes/paths";
import { words } from "@/wording/words";
import { ActorDisputes } from "./actor-disputes";
import { ActorFacts } from "./actor-facts";
import { Offices } from "./offices";

/** An actor: who it is, and the claims that it made, passed on, or is spoken of in. */
export function ActorTemplate({ corpus, actor }: { corpus: Corpus; actor: ActorRow }) {
  const { name } = actor;
  const lists = claimsOfActor(corpus.claims, actor.id);
  const offices = rowsOf(corpus.offices, "actor", actor.id);
  const kind = words.capital(words.labels.ActorKind[actor.kind]);
  return (
    <article>
      <PageHead
        title={name}
        eyebrow={
          actor.country === null || actor.country === actor.id
            ? kind
            : t("actor.eyebrowOf", { kind, country: actorName(corpus, actor.country) })
        }
      />
      <ActorFacts corpus={corpus} actor={actor} />
      {offices.length > 0 ? (
        <Section id="offices" title={t("actor.offices")}>
          <Offices corpus={corpus} name={name} offices={offices} />
        </Section>
      ) : null}
      <ActorDisputes corpus={corpus} name={name} made={lists.made} />
      {actorLists.map((list) => (
        <Section key={list} id={list} title={t(`actor.list.${list}`, { name })}>
          {lists[list].length === 0 ? (
            <p className="note">{t(`actor.none.${list}`, { name })}</p>
          ) : (
            <FirstClaims
              corpus={corpus}
              claims={lists[list]}
              pathOf={(page) => actorListPath(actor.id, list, page)}
            />
          )}
        </Section>
      ))}
    </article>
  );
}
