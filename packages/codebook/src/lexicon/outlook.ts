import type { Outlook } from "./date-mention";
import { phrases, phrasesAtEnd } from "./phrases";

const AHEAD = phrases([
  "will",
  "would",
  "next",
  "coming",
  "upcoming",
  "plans?",
  "planned",
  "planning",
  "expected",
  "expects?",
  "scheduled",
  "until",
  "before",
  "by",
  "could",
  "may",
  "might",
  "going to",
  "due",
  "ahead",
  "forecast",
  "likely",
  "as (early|soon) as",
]);

const RIGHT_BEFORE = phrasesAtEnd(
  ["by", "until", "before", "no later than", "as (early|soon) as"]
    .flatMap((word) => [word, `${word} the`, `(expected|due|planned|scheduled) ${word}`])
    .concat(["(expected|due|planned|scheduled|forecast) (in|for|on)( the)?"]),
);

/** Whether the words around a date look ahead, so that a month or weekday without a year may be the next one.
 * @example outlook("The ships are expected by the end of June", 30) //=> "ahead"
 */
export function outlook(sentence: string, at: number): Outlook {
  if (RIGHT_BEFORE.test(sentence.slice(0, at))) return "ahead";
  return AHEAD.test(sentence) ? "either" : "back";
}
