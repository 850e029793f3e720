import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { ArticleLink } from "./article-link";

/** The articles that rows come from. */
export function Sources({ corpus, rows }: { corpus: Corpus; rows: readonly ClaimRow[] }) {
  const articles = [...new Set(rows.map(({ article }) => article))];
  return (
    <div>
      <strong>{t("chart.sources")}</strong>{" "}
      {t("chart.sourcesLine", { count: rows.length, articles: articles.length })}{" "}
      <ul className="inline-list">
        {articles.map((id) => (
          <li key={id}>
            <ArticleLink corpus={corpus} id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
