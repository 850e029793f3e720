/** The languages in which the interface is complete. */
export const languages = ["en", "es"] as const;

export type InterfaceLanguage = (typeof languages)[number];

/**
 * The language that a build is asked for; English where none is.
 *
 * @throws RangeError for one that has no message file
 */
export function languageOf(asked: string | undefined): InterfaceLanguage {
  const found = languages.find((language) => language === (asked || "en"));
  if (found === undefined)
    throw new RangeError(`CRISIS_LOCALE: expected one of ${languages.join(", ")}; got ${asked}`);
  return found;
}
