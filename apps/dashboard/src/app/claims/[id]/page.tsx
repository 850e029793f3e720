import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/shell";
import { find } from "@/corpus/find";
import { published } from "@/corpus/published";
import { atLeastOne } from "@/routes/at-least-one";
import { pageMetadata } from "@/routes/page-metadata";
import { claimPath } from "@/routes/paths";
import { ClaimTemplate } from "@/templates/claim/claim-template";
import { claimSentence } from "@/wording/sentence";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  atLeastOne(
    published.claims.map(({ id }) => ({ id })),
    "id",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = find(published.claims, (await params).id);
  if (!claim) return {};
  return pageMetadata(claim.summary, claimSentence(published, claim), claimPath(claim.id));
}

export default async function Page({ params }: Props) {
  const claim = find(published.claims, (await params).id);
  if (!claim) notFound();
  return (
    <Shell current="claims">
      <ClaimTemplate corpus={published} claim={claim} />
    </Shell>
  );
}
