import { beforeNumber, beginners, mayEnd, neverEnds, speechVerbs } from "./abbreviations";
import { countPoints } from "./code-points";
import { paragraphs, type Range } from "./paragraphs";

// a point, with closing marks that may stand apart, before a space and what can open a sentence
// tried only where a run of points begins, and with no more opening marks than anybody writes: so a text is read in one pass
const STOP = /((?<![.!?])[.!?]+|…)((?: ?["')\]]{1,20}(?= ))?) (?=(?:["'([]|- ){0,20}[\p{Lu}\p{N}$€£])/gu;

// how far words are looked at around a point
const AROUND = 200;

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
    const next = paragraph.slice(end + 1, end + 1 + AROUND);
    if (stop === "." && closing === "") {
      const from = Math.max(start, end - AROUND);
      if (isAbbreviation(paragraph.slice(from, end), next, from === start)) continue;
    }
    if (/[!?]/.test(stop) && closing !== "" && paragraph[start] === '"' && goesOn(next)) continue;
    parts.push(paragraph.slice(start, end));
    start = end + 1;
  }
  parts.push(paragraph.slice(start));
  return parts;
}

/** Whether the point that a text ends with belongs to its last word; `whole` where the sentence begins with the text. */
function isAbbreviation(text: string, next: string, whole: boolean): boolean {
  const token = text.slice(text.lastIndexOf(" ") + 1);
  const word = /(?:^|["'([-])([\p{L}\p{N}.]+)\.$/u.exec(token)?.[1];
  if (word === undefined) return false;
  const key = word.toLowerCase();
  // the number of a list item
  if (/^\d+$/.test(word) && whole && text === `${word}.`) return true;
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
