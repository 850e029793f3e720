import { formatLocale } from "@/messages/t";

const conjunction = new Intl.ListFormat(formatLocale, { type: "conjunction" });

/** Words joined as in a sentence.
 * @example list(["3", "4", "9"]) //=> "3, 4 and 9"
 */
export const list = (words: readonly string[]): string => conjunction.format(words);

/** The first letter as a capital: for a word of the codebook that begins a line. */
export const capital = (words: string): string =>
  words.slice(0, 1).toLocaleUpperCase(formatLocale) + words.slice(1);
