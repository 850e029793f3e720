import type { ClaimRow } from "@crisis/core";
import { disputesOf } from "@/corpus/contested";
import type { Corpus } from "@/corpus/corpus";
import { dataLanguage } from "@/messages/locale";
import { claimPath } from "@/routes/paths";
import { asserterVia } from "@/wording/asserter";
import { ArticleLink } from "./article-link";
import { ClaimBadges } from "./badges/claim-badges";
import { RelatedClaims } from "./related-claims";

interface ContestedClaimsProps {
  corpus: Corpus;
  claims: readonly ClaimRow[];
  /** Which heading each claim is. */
  heading: "h2" | "h3";
}

/** Claims that others contradict, each with what says otherwise; a pair of them stands once. */
export function ContestedClaims({ corpus, claims, heading: Heading }: ContestedClaimsProps) {
  return (
    <ul className="contested">
      {disputesOf(corpus, claims).map(({ claim, others }) => (
        <li key={claim.id} id={claim.id}>
          <div className="contested__claim">
            <Heading className="contested__title" dir="auto">
              <a href={claimPath(claim.id)} lang={dataLanguage}>
                {claim.summary}
              </a>
            </Heading>
            <p className="claims__meta">
              <span>{asserterVia(corpus, claim)}</span>
              <ArticleLink corpus={corpus} id={claim.article} />
            </p>
            <ClaimBadges claim={claim} />
          </div>
          <div>
            <RelatedClaims corpus={corpus} related={others} />
          </div>
        </li>
      ))}
    </ul>
  );
}
