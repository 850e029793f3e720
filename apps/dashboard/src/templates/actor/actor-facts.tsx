import type { ActorRow } from "@crisis/core";
import { ActorLink } from "@/components/actor-link";
import { ExternalLink } from "@/components/external-link";
import { Facts } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** What the register holds of an actor. */
export function ActorFacts({ corpus, actor }: { corpus: Corpus; actor: ActorRow }) {
  const wikidata = actor.wikidata;
  const facts = [
    actor.partOf !== null &&
      ([t("actor.partOf"), <ActorLink key="partOf" corpus={corpus} id={actor.partOf} />] as const),
    actor.aliases.length > 0 && ([t("actor.aliases"), words.list(actor.aliases)] as const),
    actor.iso3166 !== null && ([t("actor.iso"), actor.iso3166] as const),
    wikidata !== null &&
      ([
        t("actor.wikidata"),
        <ExternalLink key="wikidata" address={`https://www.wikidata.org/wiki/${wikidata}`}>
          {wikidata}
        </ExternalLink>,
      ] as const),
    actor.note !== null && ([t("actor.note"), actor.note] as const),
  ].filter((fact) => fact !== false);
  return facts.length === 0 ? null : <Facts facts={facts} />;
}
