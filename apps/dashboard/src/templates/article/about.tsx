import type { ArticleRow } from "@crisis/core";
import { EvidenceBadge } from "@/components/badges/evidence-badge";
import { Facts } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** What kind of document an article is. */
export function About({ corpus, article }: { corpus: Corpus; article: ArticleRow }) {
  const publisher = find(corpus.publishers, article.publisher);
  const name = publisher?.name ?? article.publisher;
  const date = words.day(article.published);
  return (
    <Facts
      facts={[
        [t("article.publisher"), publisher?.stateMedia ? t("article.stateMedia", { name }) : name],
        [
          t("article.published"),
          article.publishedBasis === "inferred" ? t("article.publishedInferred", { date }) : date,
        ],
        [t("article.type"), words.labels.ArticleType[article.type]],
        [t("article.evidence"), <EvidenceBadge key="evidence" evidence={article.evidence} />],
        article.note !== null && [t("article.note"), article.note],
        publisher?.note != null && [t("article.publisherNote"), publisher.note],
      ]}
    />
  );
}
