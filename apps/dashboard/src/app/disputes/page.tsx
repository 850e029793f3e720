import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { DisputesTemplate } from "@/templates/disputes/disputes-template";

export const metadata: Metadata = pageMetadata(t("disputes.title"), t("disputes.lead"), paths.disputes);

export default function Page() {
  return (
    <Shell current="disputes">
      <DisputesTemplate corpus={published} />
    </Shell>
  );
}
