/**
 * Closed words, numbers, bounds, dates and lists in words: `@crisis/core/words`.
 *
 * @module words
 */

export { words as en } from "./en";
export { words as es } from "./es";
export type { Figured, WordedBounds } from "./figures";
export type { Style } from "./formats";
export type {
  BoundsWords,
  CrisisWords,
  DateParts,
  DateWords,
  Labels,
  Language,
  Noun,
  Nouns,
  Tier,
} from "./language";
export { type Words, wordsIn, wordsOf } from "./words";
