/**
 * Claims and summaries in words: `@crisis/core/sentence`.
 *
 * @module sentence
 */

export type { Sentence } from "./context";
export { isHelp } from "./help";
export { sentence } from "./sentence";
export type { ToldClaim, ToldSummary } from "./told";
