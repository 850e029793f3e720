import { ContestedClaims } from "@/components/contested-claims";
import { PageHead } from "@/components/page-head";
import { contested, disputesOf } from "@/corpus/contested";
import type { Corpus } from "@/corpus/corpus";
import { dataLanguage, t } from "@/messages/t";

/** What is disputed, and who says otherwise. */
export function DisputesTemplate({ corpus }: { corpus: Corpus }) {
  const claims = contested(corpus);
  const disputes = disputesOf(corpus, claims);
  if (disputes.length === 0) {
    return (
      <PageHead title={t("disputes.title")} lead={t("disputes.lead")}>
        <p className="note">{t("disputes.none")}</p>
      </PageHead>
    );
  }
  const pairs = disputes.flatMap(({ others }) => others.filter(({ type }) => type === "contradicts"));
  return (
    <>
      <PageHead title={t("disputes.title")} lead={t("disputes.lead")}>
        <p>{t("disputes.count", { pairs: pairs.length, claims: disputes.length })}</p>
        <nav aria-label={t("disputes.contents")}>
          <ol className="contents contents--lines">
            {disputes.map(({ claim }) => (
              <li key={claim.id}>
                <a href={`#${claim.id}`} dir="auto" lang={dataLanguage}>
                  {claim.summary}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </PageHead>
      <ContestedClaims corpus={corpus} claims={claims} heading="h2" />
    </>
  );
}
