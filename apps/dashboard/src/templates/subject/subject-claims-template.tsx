import { ClaimList } from "@/components/claim-list";
import { PageHead } from "@/components/page-head";
import { PageLinks } from "@/components/page-links";
import type { Corpus } from "@/corpus/corpus";
import type { PageOfSubject } from "@/corpus/subjects";
import { t } from "@/messages/t";
import { subjectListPath, subjectPath } from "@/routes/paths";
import { words } from "@/wording/words";

/** A page of a long list of the claims of a kind about a subject. */
export function SubjectClaimsTemplate({ corpus, shown }: { corpus: Corpus; shown: PageOfSubject }) {
  const { subject, kind, page, pages, rows, first, last, total } = shown;
  const { name } = subject;
  return (
    <>
      <PageHead
        title={t("subject.listTitle", { name, kind: words.plurals.Kind[kind], page, pages })}
        lead={t("actor.listLead", { first, last, total })}
      />
      <ClaimList corpus={corpus} claims={rows} />
      <PageLinks
        page={page}
        pages={pages}
        pathOf={(other) => subjectListPath(subject.id, kind, other)}
        up={{ path: subjectPath(subject.id), name: t("actor.listUp", { name }) }}
      />
    </>
  );
}
