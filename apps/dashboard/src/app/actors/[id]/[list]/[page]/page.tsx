import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/shell";
import { pagesOfActors } from "@/corpus/claims-of-actor";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { atLeastOne } from "@/routes/at-least-one";
import { pageMetadata } from "@/routes/page-metadata";
import { actorListPath } from "@/routes/paths";
import { ActorClaimsTemplate } from "@/templates/actor/actor-claims-template";

interface Props {
  readonly params: Promise<{ readonly id: string; readonly list: string; readonly page: string }>;
}

export const dynamicParams = false;

const all = pagesOfActors(published);
const shownBy = async (params: Props["params"]) => {
  const { id, list, page } = await params;
  return all.find((one) => one.actor.id === id && one.list === list && String(one.page) === page);
};

export const generateStaticParams = () =>
  atLeastOne(
    all.map(({ actor, list, page }) => ({ id: actor.id, list, page: String(page) })),
    "id",
    "list",
    "page",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shown = await shownBy(params);
  if (!shown) return {};
  const { actor, list: name, page, pages, first, last, total } = shown;
  const list = t(`actor.list.${name}`, { name: actor.name });
  return pageMetadata(
    t("actor.listTitle", { list, page, pages }),
    t("actor.listDescription", { list, first, last, total }),
    actorListPath(actor.id, name, page),
  );
}

export default async function Page({ params }: Props) {
  const shown = await shownBy(params);
  if (!shown) notFound();
  return (
    <Shell current="actors">
      <ActorClaimsTemplate corpus={published} shown={shown} />
    </Shell>
  );
}
