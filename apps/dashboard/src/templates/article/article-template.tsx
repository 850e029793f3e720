import type { ArticleRow } from "@crisis/core";
import { ClaimList } from "@/components/claim-list";
import { Corrections } from "@/components/corrections";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { inTextOrder, sentenceOf } from "@/corpus/in-text-order";
import { publisherName } from "@/corpus/names";
import { t } from "@/messages/t";
import { words } from "@/wording/words";
import { About } from "./about";
import { Coverage } from "./coverage";
import { Texts } from "./texts";

/** An article: what it is, how far it is coded, and its claims; never its text. */
export function ArticleTemplate({ corpus, article }: { corpus: Corpus; article: ArticleRow }) {
  const claims = inTextOrder(corpus, rowsOf(corpus.claims, "article", article.id));
  const corrections = rowsOf(corpus.corrections, "article", article.id);
  const meta = {
    publisher: publisherName(corpus, article.publisher),
    date: words.day(article.published),
  };
  return (
    <article>
      <PageHead title={article.title} eyebrow={t("articles.meta", meta)}>
        {article.titleIsOurs ? <p className="note">{t("article.titleIsOurs")}</p> : null}
      </PageHead>
      <div className="beside">
        <About corpus={corpus} article={article} />
        <div>
          <Section id="coverage" title={t("article.coverage")}>
            <Coverage article={article} />
          </Section>
        </div>
      </div>
      <Section id="text" title={t("article.getText")}>
        <Texts corpus={corpus} article={article} />
      </Section>
      <Section id="corrections" title={t("article.corrections")}>
        {corrections.length === 0 ? (
          <p className="note">{t("article.correctionsNone")}</p>
        ) : (
          <Corrections corpus={corpus} corrections={corrections} on="article" />
        )}
      </Section>
      <Section
        id="claims"
        title={t(article.evidence === "anchored" ? "article.claims" : "article.claimsCited")}
      >
        {claims.length === 0 ? (
          <p className="note">{t("article.claimsNone")}</p>
        ) : (
          <ClaimList
            corpus={corpus}
            claims={claims}
            withArticle={false}
            place={(claim) => {
              const sentence = sentenceOf(corpus, claim);
              return sentence === null ? null : t("article.sentence", { number: words.number(sentence) });
            }}
          />
        )}
      </Section>
    </article>
  );
}
