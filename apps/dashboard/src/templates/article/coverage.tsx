import type { ArticleRow } from "@crisis/core";
import { t } from "@/messages/t";

/** How much of the text rests under claims. */
export function Coverage({ article }: { article: ArticleRow }) {
  const { sentences, sentencesCovered, sentencesLeftOut, items, itemsCovered, itemsWaived } = article;
  if (sentences === null || items === null) return <p>{t("article.coverageNone")}</p>;
  return (
    <>
      <p>
        {t("article.sentences", {
          covered: sentencesCovered ?? 0,
          total: sentences,
          leftOut: sentencesLeftOut ?? 0,
        })}
      </p>
      <p>{t("article.items", { covered: itemsCovered ?? 0, total: items, waived: itemsWaived ?? 0 })}</p>
    </>
  );
}
