import type { CorrectionRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { dataLanguage, t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { capital } from "@/wording/list";
import { ClaimLink } from "./claim-link";
import { ExternalLink } from "./external-link";

interface CorrectionsProps {
  corpus: Corpus;
  corrections: readonly CorrectionRow[];
  /** Whether each leads to its claim. */
  withClaim?: boolean;
}

/** What articles say, and beside it what the record is. */
export function Corrections({ corpus, corrections, withClaim = false }: CorrectionsProps) {
  return (
    <ul className={withClaim ? "claims claims--halves" : "claims"}>
      {corrections.map((correction) => (
        <li key={`${correction.claim} ${correction.order}`}>
          <div>
            <p className="note">{t("claim.correctionSays")}</p>
            <p className="claims__summary" dir="auto" lang={dataLanguage}>
              {withClaim ? <a href={claimPath(correction.claim)}>{correction.says}</a> : correction.says}
            </p>
          </div>
          <div>
            <p className="note">{t("claim.correctionRecord")}</p>
            <p className="claims__summary" dir="auto" lang={dataLanguage}>
              {correction.record}
            </p>
            <p className="note">
              {capital(t(`words.CorrectionCause.${correction.cause}`))}. {t("claim.correctionReference")}{" "}
              <Reference corpus={corpus} reference={correction.reference} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Reference({ corpus, reference }: { corpus: Corpus; reference: string }) {
  return find(corpus.claims, reference) ? (
    <ClaimLink corpus={corpus} id={reference} />
  ) : (
    <ExternalLink address={reference} />
  );
}
