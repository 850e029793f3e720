import type { Proof } from "../proofs/proof";

/** The sentence in which an offset lies, from 1.
 * @example sentenceOf([[0, 10], [11, 20]], 11) //=> 2
 */
export function sentenceOf(sentences: Proof["sentences"], offset: number): number {
  const after = sentences.findIndex(([start]) => start > offset);
  const sentence = after === -1 ? sentences.length : after;
  if (sentence === 0)
    throw new Error(`evidence: expected a sentence at code point ${offset}, got none in the proof`);
  return sentence;
}
