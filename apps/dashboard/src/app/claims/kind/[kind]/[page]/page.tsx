import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/shell";
import { pagesOfKinds } from "@/corpus/pages-of-kind";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { atLeastOne } from "@/routes/at-least-one";
import { pageMetadata } from "@/routes/page-metadata";
import { claimsOfKindPath } from "@/routes/paths";
import { ClaimsOfKindTemplate } from "@/templates/claim/claims-of-kind-template";
import { words } from "@/wording/words";

interface Props {
  readonly params: Promise<{ readonly kind: string; readonly page: string }>;
}

export const dynamicParams = false;

const all = pagesOfKinds(published);
const shownBy = async (params: Props["params"]) => {
  const { kind, page } = await params;
  return all.find((one) => one.kind === kind && String(one.page) === page);
};

export const generateStaticParams = () =>
  atLeastOne(
    all.map(({ kind, page }) => ({ kind, page: String(page) })),
    "kind",
    "page",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shown = await shownBy(params);
  if (!shown) return {};
  const { kind, page, pages, first, last, total } = shown;
  return pageMetadata(
    t("claims.kindTitle", { kind: words.plurals.Kind[kind], page, pages }),
    t("claims.kindDescription", { kind: words.labels.Kind[kind], first, last, total }),
    claimsOfKindPath(kind, page),
  );
}

export default async function Page({ params }: Props) {
  const shown = await shownBy(params);
  if (!shown) notFound();
  return (
    <Shell current="claims">
      <ClaimsOfKindTemplate corpus={published} shown={shown} />
    </Shell>
  );
}
