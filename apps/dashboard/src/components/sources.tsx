import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";
import { ArticleLink } from "./article-link";

interface SourcesProps {
  corpus: Corpus;
  rows: readonly ClaimRow[];
  /** Whether each article is named; else there is the way to all of them. */
  named: boolean;
}

/** The articles that rows come from. */
export function Sources({ corpus, rows, named }: SourcesProps) {
  if (rows.length === 0) return null;
  const articles = [...new Set(rows.map(({ article }) => article))];
  const line = t("chart.sourcesLine", { count: rows.length, articles: articles.length });
  return (
    <div>
      <strong>{t("chart.sources")}</strong>{" "}
      {named ? (
        <details>
          <summary>{line}</summary>
          <ul className="inline-list">
            {articles.map((id) => (
              <li key={id}>
                <ArticleLink corpus={corpus} id={id} />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <a href={paths.articles}>{line}</a>
      )}
    </div>
  );
}
