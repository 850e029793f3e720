import { ClaimList } from "@/components/claim-list";
import { PageHead } from "@/components/page-head";
import { PageLinks } from "@/components/page-links";
import type { PageOfActor } from "@/corpus/claims-of-actor";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { actorListPath, actorPath } from "@/routes/paths";

/** A page of a long list of an actor's claims. */
export function ActorClaimsTemplate({ corpus, shown }: { corpus: Corpus; shown: PageOfActor }) {
  const { actor, list, page, pages, rows, first, last, total } = shown;
  const { name } = actor;
  return (
    <>
      <PageHead
        title={t("actor.listTitle", { list: t(`actor.list.${list}`, { name }), page, pages })}
        lead={t("actor.listLead", { first, last, total })}
      />
      <ClaimList corpus={corpus} claims={rows} />
      <PageLinks
        page={page}
        pages={pages}
        pathOf={(other) => actorListPath(actor.id, list, other)}
        up={{ path: actorPath(actor.id), name: t("actor.listUp", { name }) }}
      />
    </>
  );
}
