import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/shell";
import { find } from "@/corpus/find";
import { published } from "@/corpus/published";
import { claimsAbout, subjectsOf } from "@/corpus/subjects";
import { t } from "@/messages/t";
import { atLeastOne } from "@/routes/at-least-one";
import { pageMetadata } from "@/routes/page-metadata";
import { subjectPath } from "@/routes/paths";
import { SubjectTemplate } from "@/templates/subject/subject-template";
import { told } from "@/templates/subject/told";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;

const subjects = subjectsOf(published);

export const generateStaticParams = () =>
  atLeastOne(
    subjects.map(({ id }) => ({ id })),
    "id",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const subject = find(subjects, (await params).id);
  if (!subject) return {};
  return pageMetadata(
    t("subject.title", { name: subject.name }),
    told(claimsAbout(published, subject.id)),
    subjectPath(subject.id),
  );
}

export default async function Page({ params }: Props) {
  const subject = find(subjects, (await params).id);
  if (!subject) notFound();
  return (
    <Shell current="subjects">
      <SubjectTemplate corpus={published} subject={subject} />
    </Shell>
  );
}
