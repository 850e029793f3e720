const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Text of others as one line: without control and direction characters, and with right-to-left words set apart, so that they
 * do not turn round what stands beside them. It is text, not HTML: whoever puts it into a page escapes it there.
 */
export function plainText(text: unknown): string {
  const line = String(text).replace(CONTROLS, " ").replace(/\s+/gu, " ").trim();
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}

/** The words of an id, for what no register names. */
export const wordsOfId = (id: unknown): string => plainText(id).replaceAll("-", " ");

/** What a table of words has for a closed word; the word itself where it has none. */
export const wordFor = <Value>(
  table: Readonly<Record<string, Value>>,
  key: string,
  other: (id: string) => Value,
) => (Object.hasOwn(table, key) ? (table[key] as Value) : other(wordsOfId(key)));
