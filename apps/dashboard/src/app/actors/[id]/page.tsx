import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/shell";
import { find } from "@/corpus/find";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { atLeastOne } from "@/routes/at-least-one";
import { pageMetadata } from "@/routes/page-metadata";
import { actorPath } from "@/routes/paths";
import { ActorTemplate } from "@/templates/actor/actor-template";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  atLeastOne(
    published.actors.map(({ id }) => ({ id })),
    "id",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = find(published.actors, (await params).id);
  if (!actor) return {};
  return pageMetadata(actor.name, t("actor.metaDescription", { name: actor.name }), actorPath(actor.id));
}

export default async function Page({ params }: Props) {
  const actor = find(published.actors, (await params).id);
  if (!actor) notFound();
  return (
    <Shell current="actors">
      <ActorTemplate corpus={published} actor={actor} />
    </Shell>
  );
}
