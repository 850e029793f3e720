/** A character that no text of the data may have, and where it is. */
export type ForbiddenCharacter = { name: string; at: number };

// what every text is full of, so that few characters are looked at one by one
const ORDINARY = "\\n\\t\\x20-\\x7e\\u00a1-\\u00ac\\u00ae-\\u02ff\\u2010-\\u2027";
const UNUSUAL = new RegExp(`[^${ORDINARY}]`, "gu");
const FORBIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Finds the first character that shows nothing, or makes a text read otherwise than it is stored: control and format characters
 * (direction, zero width, tags), surrogates, private use, noncharacters. A line
 * feed and a tab are allowed; with `crlf`, so is a carriage return before a line feed.
 * @example forbiddenCharacter("900\u202e soldiers") //=> { name: "U+202E", at: 3 }
 */
export function forbiddenCharacter(text: string, { crlf = false } = {}): ForbiddenCharacter | null {
  for (const { 0: character, index } of text.matchAll(UNUSUAL)) {
    if (!FORBIDDEN.test(character)) continue;
    if (crlf && character === "\r" && text[index + 1] === "\n") continue;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return { name: `U+${code}`, at: index };
  }
  return null;
}

/** Says of a forbidden character what is to be done. */
export function refuseCharacter({ name }: ForbiddenCharacter): string {
  return `the character ${name} is not allowed: it is invisible or changes how the text reads; delete it`;
}
