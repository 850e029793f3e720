import { countedNouns } from "./counted-nouns";
import { phrases, phrasesAtStart } from "./phrases";
import { units } from "./units";

const NOUNS = Object.entries(countedNouns).map(([counted, table]) => [counted, phrases(table)] as const);
const UNITS = units.map((unit) => phrasesAtStart(unit.words));
// where the words that a number counts end; the point of "U.S." is none
const STOP =
  /(?<!\b\p{L})\.|[;:!?()"]|,\s|\b(?:with|and|or|from|in|at|to|near|along|on|against|for|by|after|before|that|which|who|while|but|made)\b/iu;
const OR_MORE = /^ or (?:more|fewer|less|so)\b/i;

/** What a number counts, by every word of the data that the nouns after it, or else before it, can stand for. */
export function countedBy(after: string, before: string): string[] {
  const words = after.replace(OR_MORE, "");
  const ahead = words.slice(0, STOP.exec(words)?.index ?? words.length);
  const named = NOUNS.filter(([, pattern]) => pattern.test(ahead)).map(([counted]) => counted);
  if (named.length > 0) return named;
  const behind = before.split(/[.;:!?()"\d]/).at(-1) ?? "";
  return NOUNS.filter(([, pattern]) => pattern.test(behind)).map(([counted]) => counted);
}

/** Whether a word for a unit or a counted thing follows at once, behind at most two other words.
 * @example countedNounAhead(" large ship") //=> true
 */
export function countedNounAhead(after: string): boolean {
  const words = /^(?:[ -][\p{L}\p{N}%]+){1,3}/u.exec(after)?.[0] ?? "";
  return UNITS.some((pattern) => pattern.test(words)) || countedBy(words, "").length > 0;
}
