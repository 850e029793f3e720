import type { ForecastRow } from "@crisis/core";
import { ClaimLink } from "@/components/claim-link";
import type { Fact } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** The fields of a forecast. Words that carry no probability get none. */
export function forecastFacts(corpus: Corpus, claim: ForecastRow): Fact[] {
  const { probabilityLow: low, probabilityHigh: high } = claim;
  return [
    [t("claim.window"), words.validTime({ date: claim.window, sense: claim.sense })],
    claim.wording !== null && [t("claim.wording"), t("claim.wordingValue", { wording: claim.wording })],
    [
      t("claim.probability"),
      low === null || high === null
        ? t("claim.probabilityNone")
        : t("claim.probabilityValue", { low: words.percent(low), high: words.percent(high) }),
    ],
    [t("claim.resolution"), words.labels.Resolution[claim.resolution]],
    claim.resolvedBy !== null && [
      t("claim.resolvedBy"),
      <ClaimLink key="resolved" corpus={corpus} id={claim.resolvedBy} />,
    ],
    [t("claim.lane"), words.labels.Lane[claim.lane]],
  ];
}
