import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { TroopsTemplate } from "@/templates/troops-template";

export const metadata: Metadata = pageMetadata(t("troops.title"), t("troops.description"), paths.troops);

export default function Page() {
  return (
    <Shell current="troops">
      <TroopsTemplate corpus={published} />
    </Shell>
  );
}
