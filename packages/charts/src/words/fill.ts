import type { Plural } from "../labels";

/**
 * Puts values into the places of a template; a place without a value stays.
 *
 * @example fill("about {best}", { best: "70,000" }) //=> "about 70,000"
 */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

interface Numerals {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}

const numerals = new Map<string, Numerals>();

// To make them takes longer than all else that a phrase takes.
function numeralsOf(locale: string): Numerals {
  const known = numerals.get(locale);
  if (known) return known;
  const made = { plural: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) };
  numerals.set(locale, made);
  return made;
}

/** The form of a counted phrase for a number. */
export function counted(
  phrase: Plural,
  n: number,
  locale: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const { plural, number } = numeralsOf(locale);
  const one = plural.select(n) === "one" ? phrase.one : undefined;
  return fill(one ?? phrase.other, { n: number.format(n), ...values });
}
