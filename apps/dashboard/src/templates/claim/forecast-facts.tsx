import type { ForecastRow } from "@crisis/core";
import { ClaimLink } from "@/components/claim-link";
import type { Fact } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { validTimeInWords } from "@/wording/date";
import { share } from "@/wording/number";

/** The fields of a forecast. Words that carry no probability get none. */
export function forecastFacts(corpus: Corpus, claim: ForecastRow): Fact[] {
  const { probabilityLow: low, probabilityHigh: high } = claim;
  return [
    [t("claim.window"), validTimeInWords({ date: claim.window, sense: claim.sense })],
    claim.wording !== null && [t("claim.wording"), t("claim.wordingValue", { wording: claim.wording })],
    [
      t("claim.probability"),
      low === null || high === null
        ? t("claim.probabilityNone")
        : t("claim.probabilityValue", { low: share(low), high: share(high) }),
    ],
    [t("claim.resolution"), t(`words.Resolution.${claim.resolution}`)],
    claim.resolvedBy !== null && [
      t("claim.resolvedBy"),
      <ClaimLink key="resolved" corpus={corpus} id={claim.resolvedBy} />,
    ],
    [t("claim.lane"), t(`words.Lane.${claim.lane}`)],
  ];
}
