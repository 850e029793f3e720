import type { ArticleRow, TextRow } from "@crisis/core";
import { ExternalLink } from "@/components/external-link";
import { type Fact, Facts } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { t } from "@/messages/t";
import { languageName } from "@/wording/language";

/** Where the text can be had, and the digest by which a copy is known to be the same. */
export function Texts({ corpus, article }: { corpus: Corpus; article: ArticleRow }) {
  const texts = rowsOf(corpus.texts, "article", article.id);
  return (
    <>
      <p>{t(texts.length === 0 ? "article.getTextCited" : "article.getTextNote")}</p>
      <Facts
        facts={[
          [t("article.address"), <ExternalLink key="url" address={article.url} />],
          article.archived !== null && [
            t("article.archived"),
            <ExternalLink key="archived" address={article.archived} />,
          ],
          ...texts.flatMap(textFacts),
        ]}
      />
    </>
  );
}

function textFacts(text: TextRow): Fact[] {
  const language = languageName(text.language);
  const words =
    text.translatedFrom === null || text.translatedBy === null
      ? t("article.textLine", { length: text.length })
      : t("article.textTranslated", {
          from: languageName(text.translatedFrom),
          by: t(`article.by.${text.translatedBy}`),
          length: text.length,
        });
  return [
    [t("article.textTitle", { language }), words],
    text.url !== null && [
      t("article.textAddress", { language }),
      <ExternalLink key="url" address={text.url} />,
    ],
    [t("article.textDigest", { language }), <code key="digest">{text.digest}</code>],
  ];
}
