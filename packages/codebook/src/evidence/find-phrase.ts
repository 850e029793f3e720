import { countPoints } from "./code-points";
import { nearestPhrase } from "./nearest-phrase";
import { normalizeText } from "./normalize-text";

/** Either where a phrase stands, in code points, or why no place can be named. */
export type PhraseResult = { ok: true; start: number; end: number } | { ok: false; reason: string };

/** Finds a phrase, given as copied, in a normalised text. Whole words go before parts of words; where the phrase stands
 * more than once, `nth` picks one, counted from 1.
 * @example findPhrase("two tanks, two ships", "ships") //=> { ok: true, start: 15, end: 20 }
 * @example findPhrase("two tanks, two ships", "two") //=> { ok: false, reason: "\"two\" is there 2 times; pick one with nth: 1 (\"two tanks, two …\"), 2 (\"…ks, two ships\")" }
 */
export function findPhrase(text: string, phrase: string, nth?: number): PhraseResult {
  const wanted = normalizeText(phrase);
  if (wanted === "") return { ok: false, reason: "the phrase is empty" };
  const places = placesOf(text, wanted);
  const shown = JSON.stringify(wanted);
  if (places.length === 0) return { ok: false, reason: `${shown} is not in the text${hint(text, wanted)}` };
  if (nth === undefined && places.length > 1) {
    const choices = places
      .slice(0, 9)
      .map((at, i) => `${i + 1} (${JSON.stringify(around(text, at, wanted.length))})`);
    return {
      ok: false,
      reason: `${shown} is there ${places.length} times; pick one with nth: ${choices.join(", ")}`,
    };
  }
  const at = places[(nth ?? 1) - 1];
  if (at === undefined)
    return { ok: false, reason: `${shown} is there ${places.length} times; there is no nth: ${nth}` };
  const start = countPoints(text.slice(0, at));
  return { ok: true, start, end: start + countPoints(wanted) };
}

function placesOf(text: string, wanted: string): number[] {
  const all: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) all.push(at);
  const whole = all.filter((at) => !cutsWord(text, at) && !cutsWord(text, at + wanted.length));
  return whole.length > 0 ? whole : all;
}

function cutsWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
  );
}

function around(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 20);
  const to = at + length + 20;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

function hint(text: string, wanted: string): string {
  const nearest = nearestPhrase(text, wanted);
  return nearest === null ? "" : `; nearest: ${JSON.stringify(nearest)}`;
}
