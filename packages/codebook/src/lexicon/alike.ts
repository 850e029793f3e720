import unhomoglyph from "unhomoglyph";

/** The skeleton of a name (Unicode UTS 39, by the table of confusables of Unicode 13): names that look the same have the same.
 * @example skeleton("\u0420\u0430ul") === skeleton("Paul") //=> true
 */
export function skeleton(name: string): string {
  // twice, since a letter's double may itself come apart
  return unhomoglyph(unhomoglyph(name.normalize("NFKD")))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}

const ALPHABETS: Readonly<Record<string, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
  Cherokee: /\p{Script=Cherokee}/u,
  Coptic: /\p{Script=Coptic}/u,
  Lisu: /\p{Script=Lisu}/u,
};

/** The alphabets that one word of a name mixes, of those whose letters look alike; `null` where no word mixes any.
 * @example mixedAlphabets("P\u0430ul") //=> "Latin and Cyrillic"
 * @example mixedAlphabets("Газпром Export") //=> null
 */
export function mixedAlphabets(name: string): string | null {
  for (const word of name.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const found = Object.entries(ALPHABETS).flatMap(([alphabet, letter]) =>
      letter.test(word) ? [alphabet] : [],
    );
    if (found.length > 1) return found.join(" and ");
  }
  return null;
}

/** Whether a name of another alphabet could be read as a Latin one, letter for letter.
 * @example looksLatin("\u0440\u0430\u0443\u0440\u0430\u04cf") //=> true
 * @example looksLatin("украина") //=> false
 */
export function looksLatin(name: string): boolean {
  return /[^\0-\x7f]/.test(name) && !ALPHABETS["Latin"]?.test(name) && /^[a-z0-9-]+$/.test(skeleton(name));
}
