import { countedNouns } from "./counted-nouns";
import type { DateMention } from "./date-mention";
import { dateRules, type Groups } from "./date-rules";
import { phrasesAtStart } from "./phrases";

const COUNTED = phrasesAtStart(Object.values(countedNouns).flat());

/** Every date in a text: days, months, years and parts of them, decades, weekdays, days and weeks relative to publication.
 * @example datesIn("In late 2013").map((date) => date.resolve("2021-12-07", "back")[0]) //=> [{ from: "2013-10-01", to: "2013-12-31" }]
 */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read, item } of dateRules) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      if (isNoDate(text, match[0], start, end, match.groups ?? {})) continue;
      found.push({ start, end, item, ...read(match.groups ?? {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isNoDate(text: string, words: string, start: number, end: number, groups: Groups): boolean {
  const name = groups["month"]?.replace(".", "");
  // "2014 soldiers" is a number, "Nord Stream 2014" a name
  if (/^\d{4}$/.test(words))
    return COUNTED.test(text.slice(end)) && !/\b(?:in|since|of|until|by) $/i.test(text.slice(0, start));
  if (name === undefined) return false;
  const bare = !groups["d"] && !groups["y"] && !groups["part"];
  // "may" and "march" are verbs too, and short forms are words ("sun", "dec")
  if (/^[a-z]/.test(name)) return true;
  if (
    bare &&
    name.length < 4 &&
    !/\b(?:in|of|since|until|last|this|next|by|from|to|during|and) $/i.test(text.slice(0, start))
  )
    return true;
  return bare && /^(?:may|march)$/i.test(name) && /(?:^|[.!?"] )$/.test(text.slice(0, start));
}
