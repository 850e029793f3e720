import type { ClaimRow } from "@crisis/core";
import { ArticleLink } from "@/components/article-link";
import { ClaimBadges } from "@/components/badges/claim-badges";
import { Corrections } from "@/components/corrections";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { dataLanguage, t } from "@/messages/t";
import { claimSentence } from "@/wording/sentence";
import { words } from "@/wording/words";
import { Attribution } from "./attribution";
import { Corroboration } from "./corroboration";
import { Evidence } from "./evidence";
import { Fields } from "./fields";
import { Identity } from "./identity";
import { OtherRelations } from "./other-relations";
import { Places } from "./places";
import { Times } from "./times";

/** Everything that is recorded of one claim. */
export function ClaimTemplate({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  const corrections = rowsOf(corpus.corrections, "claim", claim.id);
  return (
    <article>
      <PageHead
        title={claim.summary}
        titleLanguage={dataLanguage}
        isSentence
        lead={<span dir="auto">{claimSentence(corpus, claim)}</span>}
        eyebrow={
          <>
            {words.labels.Kind[claim.kind]} · <ArticleLink corpus={corpus} id={claim.article} />
          </>
        }
      >
        <ClaimBadges claim={claim} />
        {claim.rank === "deprecated" ? <p>{t("claim.deprecated")}</p> : null}
      </PageHead>
      <div className="beside">
        <div>
          {corrections.length > 0 ? (
            <Section id="corrections" title={t("claim.corrections")}>
              <Corrections corpus={corpus} corrections={corrections} on="claim" />
            </Section>
          ) : null}
          <Section id="who" title={t("claim.who")}>
            <Attribution corpus={corpus} claim={claim} />
          </Section>
          <Section id="corroboration" title={t("claim.corroboration")}>
            <Corroboration corpus={corpus} claim={claim} />
          </Section>
          <Section id="evidence" title={t("claim.evidence")}>
            <Evidence corpus={corpus} claim={claim} />
          </Section>
          <OtherRelations corpus={corpus} claim={claim} />
        </div>
        <div>
          <Section id="says" title={t("claim.says")}>
            <Fields corpus={corpus} claim={claim} />
          </Section>
          <Section id="when" title={t("claim.when")}>
            <Times claim={claim} />
          </Section>
          <Places corpus={corpus} claim={claim} />
          <Section id="link" title={t("claim.cite")}>
            <Identity corpus={corpus} claim={claim} />
          </Section>
        </div>
      </div>
    </article>
  );
}
