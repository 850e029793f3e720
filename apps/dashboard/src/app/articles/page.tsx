import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { ArticlesTemplate } from "@/templates/article/articles-template";

export const metadata: Metadata = pageMetadata(t("articles.title"), t("articles.lead"), paths.articles);

export default function Page() {
  return (
    <Shell current="articles">
      <ArticlesTemplate corpus={published} />
    </Shell>
  );
}
