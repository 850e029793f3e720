import type { CorrectionRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { type SharedCorrection, sameCorrections } from "@/corpus/same-corrections";
import { dataLanguage, t } from "@/messages/t";
import { hostOf } from "@/routes/web-address";
import { words } from "@/wording/words";
import { ArticleLink } from "./article-link";
import { ClaimLink } from "./claim-link";
import { ExternalLink } from "./external-link";

interface CorrectionsProps {
  corpus: Corpus;
  corrections: readonly CorrectionRow[];
  /** The page on which they stand: what it is about already is not said again. */
  on: "claim" | "article" | "list";
}

/** What articles say, and beside it what the record is. */
export function Corrections({ corpus, corrections, on }: CorrectionsProps) {
  return (
    <ul className={on === "claim" ? "claims" : "claims claims--halves"}>
      {sameCorrections(corrections).map((shared) => {
        const { claim, order, article, says, record, cause } = shared.correction;
        return (
          <li key={`${claim} ${order}`}>
            <div>
              <p className="note">{t("claim.correctionSays")}</p>
              <p className="claims__summary" dir="auto" lang={dataLanguage}>
                {says}
              </p>
              {on === "list" ? (
                <p className="claims__meta">
                  <ArticleLink corpus={corpus} id={article} />
                </p>
              ) : null}
              {on === "claim" ? null : <Corrected corpus={corpus} claims={shared.claims} />}
            </div>
            <div>
              <p className="note">{t("claim.correctionRecord")}</p>
              <p className="claims__summary" dir="auto" lang={dataLanguage}>
                {record}
              </p>
              {on === "list" ? null : (
                <p className="note">{words.capital(words.labels.CorrectionCause[cause])}.</p>
              )}
              <References corpus={corpus} references={shared.references} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The claims that a correction is to. */
function Corrected({ corpus, claims }: { corpus: Corpus; claims: SharedCorrection["claims"] }) {
  return (
    <div className="note">
      {t("claim.correctionOf", { count: claims.length })}
      <ul className="plain-list">
        {claims.map((id) => (
          <li key={id}>
            <ClaimLink corpus={corpus} id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** On whose word the record is: other claims, or a page outside. */
function References({ corpus, references }: { corpus: Corpus; references: readonly string[] }) {
  return references.map((reference) =>
    find(corpus.claims, reference) ? (
      <p className="note" key={reference}>
        {t("claim.correctionReference")} <ClaimLink corpus={corpus} id={reference} />
      </p>
    ) : (
      <p className="note" key={reference}>
        {t("claim.correctionSource")} <ExternalLink address={reference}>{hostOf(reference)}</ExternalLink>
      </p>
    ),
  );
}
