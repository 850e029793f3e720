import { countPoints } from "./code-points";
import { normalizeText } from "./normalize-text";

/** A run of code points of a normalised text. */
export type Range = { start: number; end: number };

const LINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** The lines of a text that hold anything, normalised, each with its place in the normalised text. Joined by spaces they are that
 * text: normalising one by one loses nothing but the line breaks. */
export function paragraphs(raw: string): (Range & { text: string })[] {
  let offset = 0;
  return raw
    .split(LINE)
    .map(normalizeText)
    .filter((text) => text !== "")
    .map((text) => {
      const start = offset;
      const end = start + countPoints(text);
      offset = end + 1;
      return { text, start, end };
    });
}
