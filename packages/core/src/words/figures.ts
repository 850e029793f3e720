import type {
  BoundsRelation,
  CasualtiesCounted,
  Counted,
  QuantityCounted,
  QuantityType,
  Unit,
} from "../generated/rows";
import type { Bounds } from "../shapes";
import type { Formats } from "./formats";
import type { BoundsWords, Language, Noun } from "./language";
import { plainText } from "./plain-text";

/** The bounds of a number, with how its source words it. */
export interface WordedBounds extends Bounds {
  readonly relation: BoundsRelation;
}

/** A claim of a number, as far as its figure goes. */
export type Figured = WordedBounds &
  (
    | { readonly kind: "deployment"; readonly counted: Counted; readonly quantityType: QuantityType }
    | { readonly kind: "casualties"; readonly counted: CasualtiesCounted }
    | { readonly kind: "quantity"; readonly counted: QuantityCounted; readonly unit: Unit }
  );

/** How a number is written. */
export interface Writing {
  /** With what it counts; the latter alone for null. */
  readonly full: (value: number | null) => string;
  /** Without. */
  readonly bare: (value: number) => string;
}

/** A number alone. */
export const withNothing = ({ number }: Formats): Writing => ({
  full: (value) => (value === null ? "" : number(value)),
  bare: number,
});

/** A number with its noun. */
export const withNoun = (noun: Noun, { number, noun: inflected }: Formats): Writing => ({
  full: (value) => (value === null ? inflected(null, noun) : `${number(value)} ${inflected(value, noun)}`),
  bare: number,
});

const INTL_UNITS: Partial<Readonly<Record<Unit, string>>> = {
  minutes: "minute",
  hours: "hour",
  days: "day",
  weeks: "week",
  months: "month",
  kilometres: "kilometer",
  percent: "percent",
};

/** A number in its unit. */
export function withUnit(unit: Unit, formats: Formats): Writing {
  const bare = formats.number;
  const intl = INTL_UNITS[unit];
  if (intl !== undefined) return { full: (value) => formats.unit(value, intl), bare };
  if (unit === "us-dollars") return { full: formats.dollars, bare };
  if (unit === "share") {
    const { full } = withUnit("percent", formats);
    return { full: (value) => full(value && value * 100), bare: (value) => bare(value * 100) };
  }
  return withNothing(formats);
}

/** A number as the source words it: its relation, and no bound that it does not give. */
export function claimed(row: WordedBounds, { full, bare }: Writing, words: BoundsWords): string {
  const { low, best, high, relation } = row;
  const unstated = words.unstated(full(null));
  if (relation === "unquantified") return unstated;
  if (relation === "between")
    return low === null || high === null ? unstated : words.between(bare(low), full(high));
  const named =
    relation === "at-least" || relation === "more-than"
      ? (low ?? best ?? high)
      : relation === "at-most" || relation === "up-to"
        ? (high ?? best ?? low)
        : (best ?? low ?? high);
  if (named === null) return unstated;
  return Object.hasOwn(words.relation, relation)
    ? words.relation[relation](full(named))
    : `${plainText(relation)} ${full(named)}`;
}

/** The number of a claim with what it counts. */
export function amountWords(claim: Figured, language: Language, formats: Formats): string {
  return claimed(claim, writingOf(claim, language, formats), language.numbers);
}

function writingOf(claim: Figured, { nouns, labels, half }: Language, formats: Formats): Writing {
  if (claim.kind === "deployment") return withNoun(nouns.Counted[claim.counted], formats);
  if (claim.kind === "casualties") return withWord(labels.CasualtiesCounted[claim.counted], formats);
  if (claim.unit === "share") {
    const { percent } = formats;
    return { full: (value) => (value === null ? "" : value === 0.5 ? half : percent(value)), bare: percent };
  }
  if (claim.unit !== "count") return withUnit(claim.unit, formats);
  const noun = nouns.QuantityCounted[claim.counted];
  return noun === undefined
    ? withWord(labels.QuantityCounted[claim.counted], formats)
    : withNoun(noun, formats);
}

const withWord = (word: string, { number }: Formats): Writing => ({
  full: (value) => (value === null ? word : `${number(value)} ${word}`),
  bare: number,
});
