import type { Candidate } from "./date-mention";
import { phrasesAtEnd } from "./phrases";

const RIGHT_BEFORE = phrasesAtEnd(
  ["by", "by about", "by around", "no later than", "not later than", "at the latest by"].flatMap((words) => [
    words,
    `${words} the`,
  ]),
);

/** Whether the words before a date make it a deadline, so that it names where a window ends, and not when a thing happens.
 * @example isDeadline("The ships are expected by the end of June", 30) //=> true
 */
export function isDeadline(sentence: string, at: number): boolean {
  return RIGHT_BEFORE.test(sentence.slice(0, at));
}

/** The window that a deadline leaves: from the day of publication to the end of the date; with no beginning where the date is past.
 * @example untilDeadline({ from: "2022-06-21", to: "2022-06-30" }, "2022-03-01") //=> { from: "2022-03-01", to: "2022-06-30" }
 */
export function untilDeadline({ to }: Candidate, published: string): Candidate {
  return { from: to === null || to < published ? null : published, to };
}
