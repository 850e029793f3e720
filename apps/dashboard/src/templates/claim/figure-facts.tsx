import type { CasualtiesRow, DeploymentRow, QuantityRow } from "@crisis/core";
import { ActorLink } from "@/components/actor-link";
import type { Fact } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** The fields of a claim with a number. */
export function figureFacts(corpus: Corpus, claim: DeploymentRow | CasualtiesRow | QuantityRow): Fact[] {
  const shared: Fact[] = [
    [t("claim.figure"), <strong key="figure">{words.figure(claim)}</strong>],
    hasRange(claim) && [t("claim.bounds"), range(claim)],
  ];
  if (claim.kind === "quantity") {
    return [...shared, [t("claim.counted"), words.labels.QuantityCounted[claim.counted]]];
  }
  const side: Fact = claim.side !== null && [
    t("claim.side"),
    <ActorLink key="side" corpus={corpus} id={claim.side} />,
  ];
  if (claim.kind === "casualties") {
    return [...shared, [t("claim.victims"), words.labels.Victims[claim.victims]], side];
  }
  return [
    ...shared,
    [t("claim.quantityType"), words.labels.QuantityType[claim.quantityType]],
    side,
    claim.posture !== null && [t("claim.posture"), words.labels.Posture[claim.posture]],
    [
      t("claim.scope"),
      claim.scope.length === 0
        ? t("claim.scopeNone")
        : words.list(claim.scope.map((word) => words.crisis.scope[word].label)),
    ],
  ];
}

type Bounds = Pick<DeploymentRow, "low" | "high">;

/** Whether the bounds tell more than the figure: two that are one number, or none, do not. */
const hasRange = ({ low, high }: Bounds) => low !== high;

const range = ({ low, high }: Bounds) =>
  t("claim.boundsValue", {
    low: low === null ? t("claim.bound.noLow") : t("claim.bound.low", { number: words.number(low) }),
    high: high === null ? t("claim.bound.noHigh") : t("claim.bound.high", { number: words.number(high) }),
  });
