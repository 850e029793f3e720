/** Version of the normalisation; offsets and digests hold only for the version that they were made with. */
export const NORMALIZATION = 1;

// written out, not \p{…}: property tables grow with Unicode, and offsets must not
const INVISIBLE =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const DOUBLE_QUOTE = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u301d-\u301f\uff02]/g;
const SINGLE_QUOTE = /[`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018-\u201b\u2032\u2035\u2039\u203a\uff07]/g;
const DASH = /[\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe31\ufe32\ufe58\ufe63\uff0d]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One spelling for one text, however it was copied: NFC; quotation marks, dashes and spaces in ASCII; zero-width and
 * control characters dropped; white space, line breaks included, collapsed to one space; trimmed. Idempotent.
 * @example normalizeText("“Two\u00a0hours” — and\n a minute") //=> "\"Two hours\" - and a minute"
 */
export function normalizeText(raw: string): string {
  return (
    raw
      // before NFC: a zero-width character keeps a letter and its accent from composing
      .replace(INVISIBLE, "")
      .replace(CONTROL, "")
      .replace(LONE_SURROGATE, "\ufffd")
      .normalize("NFC")
      .replace(DOUBLE_QUOTE, '"')
      .replace(SINGLE_QUOTE, "'")
      .replace(DASH, "-")
      .replace(SPACE, " ")
      .trim()
  );
}
