import { ContestedClaims } from "@/components/contested-claims";
import { PageHead } from "@/components/page-head";
import { contested } from "@/corpus/contested";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";

/** What is disputed, and who says otherwise. */
export function DisputesTemplate({ corpus }: { corpus: Corpus }) {
  const claims = contested(corpus);
  return (
    <>
      <PageHead title={t("disputes.title")} lead={t("disputes.lead")} />
      {claims.length === 0 ? (
        <p className="note">{t("disputes.none")}</p>
      ) : (
        <ContestedClaims corpus={corpus} claims={claims} heading="h2" />
      )}
    </>
  );
}
