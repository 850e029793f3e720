import { vagueItems } from "./number-words";
import { phrases } from "./phrases";

const VAGUE = phrases(vagueItems, "giu");

/** The words in a text that stand for a number and give none ("several", "dozens"); offsets are into the string.
 * @example vagueNumbersIn("several ships").length //=> 1
 */
export function vagueNumbersIn(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(VAGUE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
