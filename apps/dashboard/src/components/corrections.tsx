import type { CorrectionRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { t } from "@/messages/t";
import { capital } from "@/wording/list";
import { ClaimLink } from "./claim-link";
import { ExternalLink } from "./external-link";

interface CorrectionsProps {
  corpus: Corpus;
  corrections: readonly CorrectionRow[];
  /** Whether each names its claim. */
  withClaim?: boolean;
}

/** What articles say, and what the record is. */
export function Corrections({ corpus, corrections, withClaim = false }: CorrectionsProps) {
  return (
    <ul className="claims">
      {corrections.map((correction) => (
        <li key={`${correction.claim} ${correction.order}`}>
          <p className="claims__summary" dir="auto">
            {t("claim.correctionSays", { says: correction.says })}
          </p>
          <p className="claims__summary" dir="auto">
            <strong>{t("claim.correctionRecord", { record: correction.record })}</strong>
          </p>
          <p className="claims__meta">
            <span>{capital(t(`words.CorrectionCause.${correction.cause}`))}</span>
            <span>
              {t("claim.correctionReference")} <Reference corpus={corpus} reference={correction.reference} />
            </span>
          </p>
          {withClaim ? (
            <p className="claims__meta">
              <span>
                {t("claim.correctionOf")} <ClaimLink corpus={corpus} id={correction.claim} />
              </span>
            </p>
          ) : null}
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
