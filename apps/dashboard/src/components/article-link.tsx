import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { publisherName } from "@/corpus/names";
import { t } from "@/messages/t";
import { articlePath } from "@/routes/paths";
import { words } from "@/wording/words";

/** Publisher and day of an article, leading to its page. */
export function ArticleLink({ corpus, id }: { corpus: Corpus; id: string }) {
  const article = find(corpus.articles, id);
  if (!article) return <span>{id}</span>;
  const meta = {
    publisher: publisherName(corpus, article.publisher),
    date: words.day(article.published),
  };
  return <a href={articlePath(id)}>{t("articles.meta", meta)}</a>;
}
