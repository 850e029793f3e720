/**
 * Claims and summaries in words: `@crisis/core/sentence`.
 *
 * @module sentence
 */

export { isHelp } from "../words/help";
export type { Sentence } from "./context";
export { sentence } from "./sentence";
export type { ToldClaim, ToldSummary } from "./told";
