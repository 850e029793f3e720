import type { DayRange } from "../dates/index";
import { seasonWords } from "./calendar";
import { alternatives } from "./phrases";
import { seasonOf } from "./resolve-date";

const SEASON = new RegExp(`(?<![\\p{L}])(?:${alternatives(Object.keys(seasonWords))})(?![\\p{L}])`, "giu");

/** The seasons that a text names without a year, in that year and the one before.
 * @example seasonsIn("after the summer", 2021)[0] //=> { from: "2021-06-01", to: "2021-08-31" }
 */
export function seasonsIn(text: string, year: number): DayRange[] {
  const words = new Set(Array.from(text.matchAll(SEASON), ([word]) => word.toLowerCase()));
  return [...words].flatMap((word) => [seasonOf(word, year), seasonOf(word, year - 1)]);
}
