import { asOf, where } from "@crisis/core";
import { ClaimBadges } from "@/components/badges/claim-badges";
import { RelatedClaims } from "@/components/related-claims";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { related } from "@/corpus/related";
import { t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { asserterVia } from "@/wording/asserter";

/** The claims that another source contradicts, each with what says otherwise. */
export function Contested({ corpus }: { corpus: Corpus }) {
  const claims = where(asOf(corpus.claims, {}), {
    corroboration: ["contradicted", "disputed"],
    evidence: "anchored",
  });
  return (
    <Section id="contested" title={t("home.contested")}>
      <p>{t("home.contestedNote")}</p>
      <ul className="contested">
        {claims.map((claim) => (
          <li key={claim.id}>
            <h3 dir="auto">
              <a href={claimPath(claim.id)}>{claim.summary}</a>
            </h3>
            <p className="claims__meta">{asserterVia(corpus, claim)}</p>
            <ClaimBadges claim={claim} />
            <RelatedClaims
              corpus={corpus}
              related={related(corpus, claim.id).filter(
                ({ type }) => type === "contradicts" || type === "confirms",
              )}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
