import { asOf, type ClaimRow, where } from "@crisis/core";
import { ArticleLink } from "@/components/article-link";
import { ClaimBadges } from "@/components/badges/claim-badges";
import { RelatedClaims } from "@/components/related-claims";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { related } from "@/corpus/related";
import { t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { asserterVia } from "@/wording/asserter";

const weighed = (corpus: Corpus, claim: ClaimRow) =>
  related(corpus, claim.id).filter(({ type }) => type === "contradicts" || type === "confirms");

/** The claims that another source contradicts, each with what says otherwise. */
export function Contested({ corpus }: { corpus: Corpus }) {
  const claims = where(asOf(corpus.claims, {}), {
    corroboration: ["contradicted", "disputed"],
    evidence: "anchored",
  }).sort((a, b) => weighed(corpus, b).length - weighed(corpus, a).length);
  return (
    <Section id="contested" title={t("home.contested")}>
      <p>{t("home.contestedNote")}</p>
      <ul className="contested">
        {claims.map((claim) => (
          <li key={claim.id}>
            <div className="contested__claim">
              <h3 dir="auto">
                <a href={claimPath(claim.id)}>{claim.summary}</a>
              </h3>
              <p className="claims__meta">
                <span>{asserterVia(corpus, claim)}</span>
                <ArticleLink corpus={corpus} id={claim.article} />
              </p>
              <ClaimBadges corpus={corpus} claim={claim} />
            </div>
            <div>
              <RelatedClaims corpus={corpus} related={weighed(corpus, claim)} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
