import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { SubjectsTemplate } from "@/templates/subject/subjects-template";

export const metadata: Metadata = pageMetadata(t("subjects.title"), t("subjects.lead"), paths.subjects);

export default function Page() {
  return (
    <Shell current="subjects">
      <SubjectsTemplate corpus={published} />
    </Shell>
  );
}
