import type { EntailedClaim } from "./claim";
import { countedNouns } from "./counted-nouns";
import { phrases } from "./phrases";
import type { Quantity } from "./quantities-in";
import { units } from "./units";

/** What rounding leaves of a value, such as that of two thirds typed in decimals: never so much as a thing that can be counted. */
const rounding = (value: number) => Math.min(1e-9 * Math.max(1, Math.abs(value)), 1e-4);

/** Whether a quantity has a value, in the claim's unit. */
export function holds(claim: EntailedClaim, quantity: Quantity, value: number): boolean {
  const factor = factorOf(claim, quantity);
  return (
    factor !== null && quantity.values.some((worded) => Math.abs(worded * factor - value) <= rounding(value))
  );
}

/** How many of the claim's unit one of the text's makes; `null` where the text has another unit. */
function factorOf(claim: EntailedClaim, quantity: Quantity): number | null {
  const unitless = claim.unit === undefined || claim.unit === "count";
  if (unitless) return Object.keys(quantity.makes).length === 0 || "share" in quantity.makes ? 1 : null;
  return quantity.makes[claim.unit ?? ""] ?? null;
}

/** Whether the nouns beside a number are the thing counted; a number whose unit says what it measures needs none, nor does a part. */
export function agrees(claim: EntailedClaim, quantity: Quantity): boolean {
  if (claim.counted === undefined || !(claim.counted in countedNouns)) return true;
  if (claim.unit !== undefined && claim.unit !== "count" && claim.unit !== "share") return true;
  return (
    quantity.counted.includes(claim.counted) || (claim.unit === "share" && quantity.counted.length === 0)
  );
}

/** Whether a quantity surely counts what the claim counts. */
export function counts(claim: EntailedClaim, quantity: Quantity): boolean {
  if (claim.unit !== undefined && claim.unit !== "count") return factorOf(claim, quantity) !== null;
  return (
    factorOf(claim, quantity) !== null &&
    claim.counted !== undefined &&
    quantity.counted.includes(claim.counted)
  );
}

/** A pattern for the words of the claim's unit. */
export function unitWords(claim: EntailedClaim): RegExp {
  const words = units
    .filter(({ makes }) => claim.unit !== undefined && claim.unit in makes)
    .flatMap((unit) => unit.words);
  return words.length === 0 ? /(?!)/ : phrases(words);
}

/** A quantity as a finding shows it. */
export function shown(claim: EntailedClaim, quantity: Quantity): string {
  const factor = factorOf(claim, quantity);
  const values = quantity.values.map((value) => (factor === null ? value : value * factor)).join(" to ");
  return `${quantity.relations.join("+")} ${values}${factor === null ? " of another unit" : unitShown(claim)}`;
}

/** The claim's unit as a finding shows it. */
export function unitShown(claim: EntailedClaim): string {
  return claim.unit === undefined || claim.unit === "count" ? "" : ` ${claim.unit}`;
}
