import type { Plural } from "../labels";

/**
 * Puts values into the places of a template; a place without a value stays.
 *
 * @example fill("about {best}", { best: "70,000" }) //=> "about 70,000"
 */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** The form of a counted phrase for a number. */
export function counted(
  phrase: Plural,
  n: number,
  locale: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const one = new Intl.PluralRules(locale).select(n) === "one" ? phrase.one : undefined;
  return fill(one ?? phrase.other, { n: new Intl.NumberFormat(locale).format(n), ...values });
}
