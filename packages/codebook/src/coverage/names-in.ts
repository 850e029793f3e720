import { foldName } from "../lexicon/index";
import { commonWords, nameJoints } from "./item-words";

type Found = { start: number; end: number };

const CAPITAL =
  "(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}\\.(?= \\p{Lu})|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:['-][\\p{L}\\p{M}\\p{N}]+)*)";
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}'])${CAPITAL}(?: (?:(?:${nameJoints.join("|")}) )?${CAPITAL})*(?: \\d{1,3}(?![\\d,.%]\\d|%))?`,
  "gu",
);
const LABEL = /^(?:[\p{Lu} .'-]+(?:\([^)]*\))?:|Q )/u;

/** The proper names in a sentence: runs of capitalised words with what joins them, acronyms, and a lone word that begins the
 * sentence or a quotation where it is known to be a name. Offsets are into the string. */
export function namesIn(sentence: string, known: ReadonlySet<string>): Found[] {
  const label = LABEL.exec(sentence)?.[0].length ?? 0;
  const text = blank(sentence, 0, label);
  return Array.from(text.matchAll(RUN)).flatMap((match) => trimmed(text, match.index, match[0], known));
}

/** A text with ranges of it, given as starts and ends, made unreadable, offsets kept. */
export function blank(text: string, ...ends: number[]): string {
  let result = text;
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [start = 0, end = 0] = [ends[i], ends[i + 1]];
    result = `${result.slice(0, start)}${"_".repeat(end - start)}${result.slice(end)}`;
  }
  return result;
}

function trimmed(text: string, at: number, run: string, known: ReadonlySet<string>): Found[] {
  let start = at;
  let words = run.split(" ");
  while (words[0] !== undefined && (isCommon(words[0]) || nameJoints.includes(words[0]))) {
    start += words[0].length + 1;
    words = words.slice(1);
  }
  while (words.length > 0 && isCommon(words.at(-1) ?? "")) words = words.slice(0, -1);
  const name = words.join(" ").replace(/'s?$|\.$/, "");
  const initial = start === at && /(?:^|[:;]\s|["(]\s?|(?:^|\s)['-]\s?)$/.test(text.slice(0, at));
  const lone = words.length === 1;
  if (words.length === 0 || /^\d*$/.test(name) || name.length === 1) return [];
  if (lone && initial && !isKnown(name, known) && !/^(?:\p{Lu}\.?){2,}$|^\p{Lu}+\p{Ll}*\p{Lu}/u.test(name))
    return [];
  return [{ start, end: start + name.length }];
}

function isCommon(word: string): boolean {
  return commonWords.has(word.toLowerCase().replace(/\.$/, ""));
}

function isKnown(name: string, known: ReadonlySet<string>): boolean {
  const folded = foldName(name).toLowerCase();
  return known.has(folded) || folded.split("-").some((part) => known.has(part));
}
