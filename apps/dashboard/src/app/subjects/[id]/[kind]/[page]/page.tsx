import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { pagesOfSubjects } from "@/corpus/subjects";
import { t } from "@/messages/t";
import { atLeastOne } from "@/routes/at-least-one";
import { pageMetadata } from "@/routes/page-metadata";
import { subjectListPath } from "@/routes/paths";
import { SubjectClaimsTemplate } from "@/templates/subject/subject-claims-template";
import { words } from "@/wording/words";

interface Props {
  readonly params: Promise<{ readonly id: string; readonly kind: string; readonly page: string }>;
}

export const dynamicParams = false;

const all = pagesOfSubjects(published);
const shownBy = async (params: Props["params"]) => {
  const { id, kind, page } = await params;
  return all.find((one) => one.subject.id === id && one.kind === kind && String(one.page) === page);
};

export const generateStaticParams = () =>
  atLeastOne(
    all.map(({ subject, kind, page }) => ({ id: subject.id, kind, page: String(page) })),
    "id",
    "kind",
    "page",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shown = await shownBy(params);
  if (!shown) return {};
  const { subject, page, pages, first, last, total } = shown;
  const kind = words.plurals.Kind[shown.kind];
  return pageMetadata(
    t("subject.listTitle", { name: subject.name, kind, page, pages }),
    t("claims.kindDescription", { kind, first, last, total }),
    subjectListPath(subject.id, shown.kind, page),
  );
}

export default async function Page({ params }: Props) {
  const shown = await shownBy(params);
  if (!shown) notFound();
  return (
    <Shell current="subjects">
      <SubjectClaimsTemplate corpus={published} shown={shown} />
    </Shell>
  );
}
