import type { CasualtiesRow, DeploymentRow, QuantityRow } from "@crisis/core";
import { ActorLink } from "@/components/actor-link";
import type { Fact } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { figureOf } from "@/wording/figure";
import { list } from "@/wording/list";
import { number } from "@/wording/number";

/** The fields of a claim with a number. */
export function figureFacts(corpus: Corpus, claim: DeploymentRow | CasualtiesRow | QuantityRow): Fact[] {
  const shared: Fact[] = [
    [t("claim.figure"), <strong key="figure">{figureOf(claim)}</strong>],
    [
      t("claim.bounds"),
      t("claim.boundsValue", { low: bound(claim.low), best: bound(claim.best), high: bound(claim.high) }),
    ],
  ];
  if (claim.kind === "quantity") {
    return [...shared, [t("claim.counted"), t(`words.QuantityCounted.${claim.counted}`)]];
  }
  const side: Fact = claim.side !== null && [
    t("claim.side"),
    <ActorLink key="side" corpus={corpus} id={claim.side} />,
  ];
  if (claim.kind === "casualties") {
    return [...shared, [t("claim.victims"), t(`words.Victims.${claim.victims}`)], side];
  }
  return [
    ...shared,
    [t("claim.quantityType"), t(`words.QuantityType.${claim.quantityType}`)],
    side,
    claim.posture !== null && [t("claim.posture"), t(`words.Posture.${claim.posture}`)],
    [
      t("claim.scope"),
      claim.scope.length === 0
        ? t("claim.scopeNone")
        : list(claim.scope.map((word) => t(`words.Scope.${word}`))),
    ],
  ];
}

const bound = (value: number | null) => (value === null ? t("claim.bound.none") : number(value));
