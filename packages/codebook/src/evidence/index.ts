export { beginners as sentenceBeginners, neverEnds as abbreviatedTitles } from "./abbreviations";
export { codePoints, countPoints, sliceText } from "./code-points";
export { sha256 } from "./digest";
export { findPhrase, type PhraseResult } from "./find-phrase";
export { type Location, locate } from "./locate";
export { makeSpan, type Span, type SpanRole } from "./make-span";
export { NORMALIZATION, normalizeText } from "./normalize-text";
export type { Range } from "./paragraphs";
export { sentences, sentencesAround } from "./sentences";
