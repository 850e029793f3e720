import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { ReadoutsTemplate } from "@/templates/readouts/readouts-template";

export const metadata: Metadata = pageMetadata(
  t("readouts.title"),
  t("readouts.description"),
  paths.readouts,
);

export default function Page() {
  return (
    <Shell current="readouts">
      <ReadoutsTemplate corpus={published} />
    </Shell>
  );
}
