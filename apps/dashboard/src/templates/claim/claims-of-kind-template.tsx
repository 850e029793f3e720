import { ClaimList } from "@/components/claim-list";
import { PageHead } from "@/components/page-head";
import type { Corpus } from "@/corpus/corpus";
import type { PageOfKind } from "@/corpus/pages-of-kind";
import { t } from "@/messages/t";
import { claimsOfKindPath, paths } from "@/routes/paths";
import { capital } from "@/wording/list";

/** A page of the claims of a kind, with the way to the pages beside it. */
export function ClaimsOfKindTemplate({ corpus, shown }: { corpus: Corpus; shown: PageOfKind }) {
  const { kind, page, pages, claims, first, last, total } = shown;
  const name = t(`words.Kind.${kind}`);
  return (
    <>
      <PageHead
        title={t("claims.kindTitle", { kind: capital(name), page, pages })}
        lead={t("claims.kindLead", { first, last, total })}
      >
        <p className="note">{capital(t(`meaning.Kind.${kind}`))}</p>
      </PageHead>
      <ClaimList corpus={corpus} claims={claims} />
      <nav aria-label={t("claims.pages")}>
        <ul className="contents">
          {page > 1 ? (
            <li>
              <a rel="prev" href={claimsOfKindPath(kind, page - 1)}>
                {t("claims.previous")}
              </a>
            </li>
          ) : null}
          {page < pages ? (
            <li>
              <a rel="next" href={claimsOfKindPath(kind, page + 1)}>
                {t("claims.next")}
              </a>
            </li>
          ) : null}
          <li>
            <a href={paths.claims}>{t("claims.all")}</a>
          </li>
        </ul>
      </nav>
    </>
  );
}
