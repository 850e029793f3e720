import type { Metadata } from "next";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { HomeTemplate } from "@/templates/home/home-template";

export const metadata: Metadata = pageMetadata(t("home.title"), t("site.description"), paths.home);

export default function Page() {
  return <HomeTemplate corpus={published} />;
}
