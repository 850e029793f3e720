import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { CorrectionsTemplate } from "@/templates/corrections-template";

export const metadata: Metadata = pageMetadata(
  t("corrections.title"),
  t("corrections.description"),
  paths.corrections,
);

export default function Page() {
  return (
    <Shell current="corrections">
      <CorrectionsTemplate corpus={published} />
    </Shell>
  );
}
