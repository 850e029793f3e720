import type { Localized } from "./types";

/**
 * Returns a text in the language of a locale, or in English where it has none.
 *
 * @param locale a BCP 47 tag: `en`, `en-GB`, `es`, `es-MX` …
 * @example
 * import { localized } from "@crisis/core/crisis";
 * import { title } from "@crisis/core/crisis";
 *
 * localized(title, "es-MX")
 * //=> "La confrontación entre Rusia y Ucrania de 2021-22"
 */
export function localized(text: Localized, locale: string): string {
  const language = locale.split("-", 1)[0] ?? "";
  return (Object.hasOwn(text, language) ? text[language] : undefined) ?? text.en;
}
