import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { SanctionsTemplate } from "@/templates/sanctions-template";

export const metadata: Metadata = pageMetadata(
  t("sanctions.title"),
  t("sanctions.description"),
  paths.sanctions,
);

export default function Page() {
  return (
    <Shell current="sanctions">
      <SanctionsTemplate corpus={published} />
    </Shell>
  );
}
