import { foldName } from "../lexicon/fold-name";

/** Words as they compare: without case, accents and marks.
 * @example foldWords("Ban on the “Central Bank”") //=> "ban on the central bank"
 */
export function foldWords(text: string): string {
  return foldName(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
