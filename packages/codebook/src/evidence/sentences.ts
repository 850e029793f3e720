import { beforeNumber, beginners, mayEnd, neverEnds, speechVerbs } from "./abbreviations";
import { countPoints } from "./code-points";
import { paragraphs, type Range } from "./paragraphs";

// a point, with closing marks that may stand apart, before a space and what can open a sentence
const STOP = /([.!?]+|…)((?: ?["')\]]+(?= ))?) (?=(?:["'([]|- )*[\p{Lu}\p{N}$€£])/gu;

/** The sentences of a text, as code-point offsets into the normalised text. Give the text as it was read: its line breaks, which
 * normalising loses, part headings and paragraphs. The rules are our own, with abbreviations as data, so that
 * the same text has the same sentences under every Node version; Intl.Segmenter follows its ICU.
 * @example sentences("Mr. Oak spoke.\nKeep reading:") //=> [{ start: 0, end: 14 }, { start: 15, end: 28 }]
 */
export function sentences(raw: string): Range[] {
  return paragraphs(raw).flatMap(({ text, start }) => {
    let offset = start;
    return split(text).map((sentence) => {
      const range = { start: offset, end: offset + countPoints(sentence) };
      offset = range.end + 1;
      return range;
    });
  });
}

/** The sentences that a span lies in or touches. */
export function sentencesAround(ranges: readonly Range[], span: Range): Range[] {
  return ranges.filter((range) => range.start < span.end && span.start < range.end);
}

function split(paragraph: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(STOP)) {
    const end = match.index + match[0].length - 1;
    const stop = match[1] ?? "";
    const closing = match[2] ?? "";
    const sentence = paragraph.slice(start, end);
    const next = paragraph.slice(end + 1);
    if (stop === "." && closing === "" && isAbbreviation(sentence, next)) continue;
    if (/[!?]/.test(stop) && closing !== "" && sentence.startsWith('"') && goesOn(next)) continue;
    parts.push(sentence);
    start = end + 1;
  }
  parts.push(paragraph.slice(start));
  return parts;
}

function isAbbreviation(sentence: string, next: string): boolean {
  const word = /(?:^|[ "'([-])([\p{L}\p{N}.]+)\.$/u.exec(sentence)?.[1];
  if (word === undefined) return false;
  const key = word.toLowerCase();
  // the number of a list item
  if (/^\d+$/.test(word) && sentence === `${word}.`) return true;
  if (neverEnds.has(key)) return true;
  if (beforeNumber.has(key) && /^\d/.test(next)) return true;
  const initial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  return (initial || mayEnd.has(key)) && !beginners.has(firstWords(next, 1)[0] ?? "");
}

function goesOn(next: string): boolean {
  return firstWords(next, 4).some((word) => speechVerbs.has(word));
}

function firstWords(text: string, count: number): string[] {
  return (text.match(/\p{L}+/gu) ?? []).slice(0, count).map((word) => word.toLowerCase());
}
