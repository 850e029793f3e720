import type { BoundsRelation, CasualtiesRow, DeploymentRow, QuantityRow, Unit } from "@crisis/core";
import { t } from "@/messages/t";
import { number, share } from "./number";

/** A number as a source gave it. */
export interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly relation: BoundsRelation;
}

type Figured = DeploymentRow | CasualtiesRow | QuantityRow;

/** A number in words that promise no more than its source does.
 * @example figure({ low: 100000, best: 100000, high: null, relation: "more-than" }) //=> "more than 100,000"
 */
export function figure(bounds: Bounds, write: (value: number) => string = number): string {
  const { low, best, high, relation } = bounds;
  const named = { low: low ?? best, best: best ?? low ?? high, high: high ?? best };
  const text = (value: number | null) => (value === null ? "" : write(value));
  if (relation === "unquantified" || named.best === null) return t("figure.unquantified");
  if (relation === "between" && (low === null || high === null)) return t("figure.unquantified");
  return t(`figure.${relation}`, { low: text(named.low), best: text(named.best), high: text(named.high) });
}

/** A number with what it counts.
 * @example figureOf(claim) //=> "about 175,000 soldiers"
 */
export function figureOf(claim: Figured): string {
  const phrase = claim.kind === "quantity" ? quantity(claim) : counted(claim);
  return claim.kind === "deployment" && claim.quantityType === "change"
    ? t("figure.change", { phrase })
    : phrase;
}

function counted(claim: DeploymentRow | CasualtiesRow): string {
  const n = claim.best ?? claim.high ?? claim.low ?? 2;
  const noun =
    claim.kind === "deployment"
      ? t(`noun.Counted.${claim.counted}`, { n })
      : t(`noun.CasualtiesCounted.${claim.counted}`);
  return withNoun(claim, noun);
}

function quantity(claim: QuantityRow): string {
  const n = claim.best ?? claim.high ?? claim.low ?? 2;
  if (claim.unit === "share") return figure(claim, shareInWords);
  if (claim.unit === "us-dollars") return t("figure.dollars", { figure: figure(claim) });
  if (claim.unit !== "count") return withNoun(claim, unitNoun(claim.unit, n));
  const noun =
    claim.counted === "locations" ||
    claim.counted === "ceasefire-violations" ||
    claim.counted === "list-entries" ||
    claim.counted === "participants" ||
    claim.counted === "population" ||
    claim.counted === "contacts"
      ? t(`noun.QuantityCounted.${claim.counted}`, { n })
      : t(`words.QuantityCounted.${claim.counted}`);
  return withNoun(claim, noun);
}

const unitNoun = (unit: Exclude<Unit, "share" | "us-dollars" | "count">, n: number) =>
  t(`noun.Unit.${unit}`, { n });

const shareInWords = (value: number) => (value === 0.5 ? t("figure.half") : share(value));

function withNoun(bounds: Bounds, noun: string): string {
  if (bounds.low === null && bounds.best === null && bounds.high === null) {
    return t("figure.unquantifiedOf", { noun });
  }
  return t("figure.of", { figure: figure(bounds), noun });
}
