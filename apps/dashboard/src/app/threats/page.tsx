import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { ThreatsTemplate } from "@/templates/threats-template";

export const metadata: Metadata = pageMetadata(t("threats.title"), t("threats.description"), paths.threats);

export default function Page() {
  return (
    <Shell current="threats">
      <ThreatsTemplate corpus={published} />
    </Shell>
  );
}
