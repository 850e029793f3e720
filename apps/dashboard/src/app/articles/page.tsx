import type { Metadata } from "next";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { ArticlesTemplate } from "@/templates/article/articles-template";

export const metadata: Metadata = pageMetadata(t("articles.title"), t("articles.lead"), paths.articles);

export default function Page() {
  return <ArticlesTemplate corpus={published} />;
}
