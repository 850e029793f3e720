import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { isLong, pagesOf, SHOWN } from "@/corpus/pages-of";
import { t } from "@/messages/t";
import { ClaimList } from "./claim-list";

interface FirstClaimsProps {
  corpus: Corpus;
  claims: readonly ClaimRow[];
  /** Where a page of the whole list is. */
  pathOf: (page: number) => string;
}

/** A list of claims; of a long one the first, and the way to its pages. */
export function FirstClaims({ corpus, claims, pathOf }: FirstClaimsProps) {
  if (!isLong(claims)) return <ClaimList corpus={corpus} claims={claims} />;
  const pages = pagesOf(claims);
  return (
    <>
      <ClaimList corpus={corpus} claims={claims.slice(0, SHOWN)} />
      <div className="more">
        <p>
          {t("list.shown", { shown: SHOWN, total: claims.length })}
          {pages.length === 1 ? null : ` ${t("list.byPage")}`}
        </p>
        <ul className="contents">
          {pages.map(({ page, first, last }) => (
            <li key={page}>
              <a href={pathOf(page)}>
                {pages.length === 1
                  ? t("list.all", { total: claims.length })
                  : t("list.range", { first, last })}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
