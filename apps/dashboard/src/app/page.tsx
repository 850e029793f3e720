import { site } from "@crisis/core/crisis";
import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { inLanguage } from "@/messages/in-language";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { HomeTemplate } from "@/templates/home/home-template";

export const metadata: Metadata = pageMetadata(t("home.title"), inLanguage(site.description), paths.home);

export default function Page() {
  return (
    <Shell current="home">
      <HomeTemplate corpus={published} />
    </Shell>
  );
}
