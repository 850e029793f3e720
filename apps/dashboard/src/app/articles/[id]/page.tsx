import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/shell";
import { find } from "@/corpus/find";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { atLeastOne } from "@/routes/at-least-one";
import { pageMetadata } from "@/routes/page-metadata";
import { articlePath } from "@/routes/paths";
import { ArticleTemplate } from "@/templates/article/article-template";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  atLeastOne(
    published.articles.map(({ id }) => ({ id })),
    "id",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = find(published.articles, (await params).id);
  if (!article) return {};
  return pageMetadata(
    article.title,
    t("article.metaDescription", { title: article.title }),
    articlePath(article.id),
  );
}

export default async function Page({ params }: Props) {
  const article = find(published.articles, (await params).id);
  if (!article) notFound();
  return (
    <Shell current="articles">
      <ArticleTemplate corpus={published} article={article} />
    </Shell>
  );
}
