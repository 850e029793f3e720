import type { ArticleRow } from "@crisis/core";
import { where } from "@crisis/core";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { publisherName } from "@/corpus/names";
import { t } from "@/messages/t";
import { articlePath } from "@/routes/paths";
import { words } from "@/wording/words";

/** All articles, those with a text first. */
export function ArticlesTemplate({ corpus }: { corpus: Corpus }) {
  return (
    <>
      <PageHead title={t("articles.title")} lead={t("articles.lead")} />
      {(["anchored", "cited"] as const)
        .map((evidence) => ({ evidence, articles: where(corpus.articles, { evidence }) }))
        .map(({ evidence, articles }) => (
          <Section key={evidence} id={evidence} title={t(`articles.${evidence}`, { count: articles.length })}>
            <Articles corpus={corpus} articles={articles} />
          </Section>
        ))}
    </>
  );
}

function Articles({ corpus, articles }: { corpus: Corpus; articles: readonly ArticleRow[] }) {
  if (articles.length === 0) return <p className="note">{t("articles.none")}</p>;
  const byDay = [...articles].sort((a, b) => (a.published < b.published ? -1 : 1));
  return (
    <ol className="claims">
      {byDay.map((article) => (
        <li key={article.id}>
          <p className="claims__summary" dir="auto">
            <a href={articlePath(article.id)}>{article.title}</a>
          </p>
          <p className="claims__meta">
            <span>{publisherName(corpus, article.publisher)}</span>
            <span>{words.day(article.published)}</span>
            <span>{words.labels.ArticleType[article.type]}</span>
            <span>{t("articles.count", { count: article.claims })}</span>
            {article.titleIsOurs ? <span>{t("articles.ours")}</span> : null}
          </p>
        </li>
      ))}
    </ol>
  );
}
