/** A pattern for a table of phrases: whole words, any case, longest first, a space standing for any run of spaces. A phrase
 * may use `?`, `(a|b)` and `[…]` as in a regular expression; its groups must not capture.
 * @example phrases(["may", "might"]).test("It might rain") //=> true
 */
export function phrases(table: readonly string[], flags = "iu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(table)})(?![\\p{L}\\p{N}])`, flags);
}

/** The same, matching only where a text ends. */
export function phrasesAtEnd(table: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(table)})\\s*$`, "iu");
}

/** The same, matching only where a text begins. */
export function phrasesAtStart(table: readonly string[]): RegExp {
  return new RegExp(`^[\\s-]*(?:${alternatives(table)})(?![\\p{L}\\p{N}])`, "iu");
}

/** The phrases of a table as one alternation, longest first. */
export function alternatives(table: readonly string[]): string {
  return [...table]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(" ", "\\s+").replaceAll(/\((?!\?)/g, "(?:"))
    .join("|");
}
