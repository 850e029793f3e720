import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { TimelineTemplate } from "@/templates/timeline-template";

export const metadata: Metadata = pageMetadata(
  t("timeline.title"),
  t("timeline.description"),
  paths.timeline,
);

export default function Page() {
  return (
    <Shell current="timeline">
      <TimelineTemplate corpus={published} />
    </Shell>
  );
}
