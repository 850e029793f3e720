import { readerOf } from "../reader";
import { wordsOf } from "./words";

/** In which rows each word stands, the words in their order so that those with one beginning stand together. */
export interface WordIndex {
  readonly words: readonly string[];
  /** For each word, the places of its rows. */
  readonly places: readonly (readonly number[])[];
}

export function wordIndex(rows: readonly object[], fields: readonly string[]): WordIndex {
  const readers = fields.map(readerOf);
  const byWord = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const text = readers.map((read) => [read(row) ?? ""].flat().join("\n")).join("\n");
    for (const word of wordsOf(text)) {
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [place]);
      else places.push(place);
    }
  }
  const words = [...byWord.keys()].sort();
  return { words, places: words.map((word) => byWord.get(word) as number[]) };
}

/** The place of the first word that is not before this one. */
function firstFrom(words: readonly string[], start: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How well rows fit a word, by their places: a whole word twice as well as a longer one that begins so, and a rare word better than one
 * that stands everywhere.
 */
export function fitOf({ words, places }: WordIndex, word: string, rows: number): Map<number, number> {
  const fit = new Map<number, number>();
  for (let at = firstFrom(words, word); words[at]?.startsWith(word); at += 1) {
    const found = places[at] as readonly number[];
    const own = Math.log(1 + rows / found.length) * (words[at] === word ? 2 : 1);
    for (const place of found) fit.set(place, Math.max(own, fit.get(place) ?? 0));
  }
  return fit;
}
