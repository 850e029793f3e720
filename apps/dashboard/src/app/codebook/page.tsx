import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { CodebookTemplate } from "@/templates/codebook/codebook-template";

export const metadata: Metadata = pageMetadata(
  t("codebook.title"),
  t("codebook.description"),
  paths.codebook,
);

export default function Page() {
  return (
    <Shell current="codebook">
      <CodebookTemplate />
    </Shell>
  );
}
