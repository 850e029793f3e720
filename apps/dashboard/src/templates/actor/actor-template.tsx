import type { ActorRow, ClaimRow } from "@crisis/core";
import { ClaimList } from "@/components/claim-list";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import { claimsOfActor } from "@/corpus/claims-of-actor";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { actorName } from "@/corpus/names";
import { t } from "@/messages/t";
import { capital } from "@/wording/list";
import { ActorFacts } from "./actor-facts";
import { Offices } from "./offices";

/** An actor: who it is, and the claims that it made, passed on, or is spoken of in. */
export function ActorTemplate({ corpus, actor }: { corpus: Corpus; actor: ActorRow }) {
  const { name } = actor;
  const { asserted, via, about } = claimsOfActor(corpus.claims, actor.id);
  const offices = rowsOf(corpus.offices, "actor", actor.id);
  const kind = capital(t(`words.ActorKind.${actor.kind}`));
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
      <Section id="asserted" title={t("actor.asserted", { name })}>
        <Claims corpus={corpus} claims={asserted} none={t("actor.assertedNone", { name })} />
      </Section>
      {via.length > 0 ? (
        <Section id="via" title={t("actor.via", { name })}>
          <ClaimList corpus={corpus} claims={via} />
        </Section>
      ) : null}
      <Section id="about" title={t("actor.about", { name })}>
        <Claims corpus={corpus} claims={about} none={t("actor.aboutNone", { name })} />
      </Section>
    </article>
  );
}

function Claims({ corpus, claims, none }: { corpus: Corpus; claims: readonly ClaimRow[]; none: string }) {
  if (claims.length === 0) return <p className="note">{none}</p>;
  return <ClaimList corpus={corpus} claims={claims} />;
}
