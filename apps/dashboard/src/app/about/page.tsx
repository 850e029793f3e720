import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { AboutTemplate } from "@/templates/about/about-template";

export const metadata: Metadata = pageMetadata(t("about.title"), t("about.lead"), paths.about);

export default function Page() {
  return (
    <Shell current="about">
      <AboutTemplate corpus={published} />
    </Shell>
  );
}
