import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { ActorsTemplate } from "@/templates/actor/actors-template";

export const metadata: Metadata = pageMetadata(t("actors.title"), t("actors.lead"), paths.actors);

export default function Page() {
  return (
    <Shell current="actors">
      <ActorsTemplate corpus={published} />
    </Shell>
  );
}
