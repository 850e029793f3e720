import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { dataLanguage, t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { asserterVia, asserterWithin } from "@/wording/asserter";
import { words } from "@/wording/words";
import { ArticleLink } from "./article-link";
import { ClaimBadges } from "./badges/claim-badges";

interface ClaimListProps {
  corpus: Corpus;
  claims: readonly ClaimRow[];
  /** What stands before the other particulars of a claim, such as its sentence. */
  place?: (claim: ClaimRow) => string | null;
  /** Whether each claim names its article. */
  withArticle?: boolean;
}

/** Claims one below the other, each leading to its page. */
export function ClaimList({ corpus, claims, place, withArticle = true }: ClaimListProps) {
  return (
    <ol className="claims claims--beside">
      {claims.map((claim) => (
        <li key={claim.id}>
          <p className="claims__summary" dir="auto">
            <a href={claimPath(claim.id)} lang={dataLanguage}>
              {claim.summary}
            </a>
          </p>
          <div className="claims__aside">
            <p className="claims__meta">
              {place?.(claim) ? <span>{place(claim)}</span> : null}
              <span>{(withArticle ? asserterVia : asserterWithin)(corpus, claim)}</span>
              {claim.date === null ? null : (
                <span>{t("claim.speaksOf", { date: words.validTime(claim) })}</span>
              )}
              {withArticle ? <ArticleLink corpus={corpus} id={claim.article} /> : null}
            </p>
            <ClaimBadges claim={claim} />
          </div>
        </li>
      ))}
    </ol>
  );
}
