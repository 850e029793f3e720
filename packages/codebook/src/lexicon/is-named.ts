import { foldName } from "./fold-name";

/** Whether a text names somebody or something by one of its names: whole words, possessives allowed, accents and case aside; an
 * acronym (US, EU, WHO) must stand in capitals.
 * @example isNamed(["Volodymyr Zelensky", "Zelensky"], "Zelenský's office") //=> true
 * @example isNamed(["US"], "they told us") //=> false
 */
export function isNamed(names: readonly string[], text: string): boolean {
  const folded = foldName(text);
  return names.some((name) => pattern(foldName(name)).test(folded));
}

function pattern(name: string): RegExp {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const acronym = /^[\p{Lu}\p{N}&-]{1,6}$/u.test(name);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, acronym ? "u" : "iu");
}
