import { ClaimList } from "@/components/claim-list";
import { PageHead } from "@/components/page-head";
import { PageLinks } from "@/components/page-links";
import type { Corpus } from "@/corpus/corpus";
import type { PageOfKind } from "@/corpus/pages-of-kind";
import { t } from "@/messages/t";
import { claimsOfKindPath, paths } from "@/routes/paths";
import { words } from "@/wording/words";

/** A page of the claims of a kind, with the way to the pages beside it. */
export function ClaimsOfKindTemplate({ corpus, shown }: { corpus: Corpus; shown: PageOfKind }) {
  const { kind, page, pages, rows, first, last, total } = shown;
  const name = words.plurals.Kind[kind];
  return (
    <>
      <PageHead
        title={t("claims.kindTitle", { kind: name, page, pages })}
        lead={t("claims.kindLead", { first, last, total })}
      >
        <p className="note">{words.capital(words.meanings.Kind[kind])}</p>
      </PageHead>
      <ClaimList corpus={corpus} claims={rows} />
      <PageLinks
        page={page}
        pages={pages}
        pathOf={(other) => claimsOfKindPath(kind, other)}
        up={{ path: paths.claims, name: t("claims.all") }}
      />
    </>
  );
}
