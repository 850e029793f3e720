/** The run of words in a text that shares most words with a phrase, or `null` where it shares less than half.
 * @example nearestPhrase("some 900 people were moved", "about 900 people") //=> "some 900 people"
 */
export function nearestPhrase(text: string, phrase: string): string | null {
  const wanted = new Set(wordsOf(phrase).map((word) => word.key));
  const words = wordsOf(text);
  const size = Math.min(wordsOf(phrase).length, words.length);
  if (wanted.size === 0 || size === 0) return null;
  let shared = 0;
  let best = { shared: 0, at: 0 };
  for (let i = 0; i < words.length; i += 1) {
    if (wanted.has(words[i]?.key ?? "")) shared += 1;
    if (i >= size && wanted.has(words[i - size]?.key ?? "")) shared -= 1;
    if (shared > best.shared) best = { shared, at: Math.max(0, i - size + 1) };
  }
  const first = words[best.at];
  const last = words[best.at + size - 1];
  return best.shared * 2 < size || !first || !last ? null : text.slice(first.start, last.end);
}

function wordsOf(text: string) {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
