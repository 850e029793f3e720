import type { BoundsRelation, Unit } from "../generated/rows";
import type { Bounds } from "../shapes";
import type { Context } from "./context";
import type { Noun } from "./language";
import { plainText } from "./plain-text";

/** How a number is written. */
interface Writing {
  /** With what it counts; the latter alone for null. */
  readonly full: (value: number | null) => string;
  /** Without. */
  readonly bare: (value: number) => string;
}

/** A number with its noun. */
export const withNoun = (noun: Noun, context: Context): Writing => ({
  full: (value) =>
    value === null ? context.noun(null, noun) : `${context.number(value)} ${context.noun(value, noun)}`,
  bare: context.number,
});

const INTL_UNITS: Readonly<Record<string, string>> = {
  minutes: "minute",
  hours: "hour",
  days: "day",
  weeks: "week",
  months: "month",
  kilometres: "kilometer",
  percent: "percent",
};

/** A number in its unit. */
export function withUnit(unit: Unit, context: Context): Writing {
  const bare = context.number;
  const intl = INTL_UNITS[unit];
  if (intl !== undefined) return { full: (value) => context.unit(value, intl), bare };
  if (unit === "us-dollars") return { full: context.dollars, bare };
  if (unit === "share") {
    const { full } = withUnit("percent", context);
    return { full: (value) => full(value && value * 100), bare: (value) => bare(value * 100) };
  }
  return { full: (value) => (value === null ? "" : bare(value)), bare };
}

/** A number as the source words it: its relation, and no bound that it does not give. */
export function claimed(
  row: Bounds & { readonly relation: BoundsRelation },
  { full, bare }: Writing,
  { language }: Context,
): string {
  const { low, best, high, relation } = row;
  const unstated = language.unstatedOf(full(null));
  if (relation === "unquantified") return unstated;
  if (relation === "between") {
    return language.between(low === null ? "?" : bare(low), high === null ? unstated : full(high));
  }
  const named =
    relation === "at-least" || relation === "more-than"
      ? (low ?? best ?? high)
      : relation === "at-most" || relation === "up-to"
        ? (high ?? best ?? low)
        : (best ?? low ?? high);
  const words = named === null ? unstated : full(named);
  return Object.hasOwn(language.relation, relation)
    ? language.relation[relation](words)
    : `${plainText(relation)} ${words}`;
}

/** The range that claims give together, with its open ends. */
export function together(
  { low, best, high }: Bounds,
  { full, bare }: Writing,
  { language }: Context,
): string {
  if (low !== null && high !== null)
    return low === high ? full(low) : language.between(bare(low), full(high));
  if (low !== null) return language.openAbove(full(low));
  if (high !== null) return language.openBelow(full(high));
  return best === null ? language.unstatedOf(full(null)) : full(best);
}
