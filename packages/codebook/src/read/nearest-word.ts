import { distance } from "fastest-levenshtein";
import { shorten } from "./show-value";

/** Words from the nearest to the farthest from what was written; those equally far keep their order.
 * @example byNearness("actul", ["planned", "actual"]) //=> ["actual", "planned"]
 */
export function byNearness(written: string, words: readonly string[]): string[] {
  const short = shorten(written).toLowerCase();
  return words
    .map((word, at) => ({ word, at, far: distance(short, word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || a.at - b.at)
    .map(({ word }) => word);
}

/** The word that was probably meant, or `null` where none is near.
 * @example nearestWord("summry", ["summary", "sense"]) //=> "summary"
 */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const [best] = byNearness(written, words);
  if (best === undefined) return null;
  return distance(shorten(written).toLowerCase(), best.toLowerCase()) <= Math.max(2, best.length / 3)
    ? best
    : null;
}
