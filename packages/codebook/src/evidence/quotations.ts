import { countPoints } from "./code-points";
import { paragraphs, type Range } from "./paragraphs";

/** What stands in double quotation marks, marks included, as offsets into the normalised text. Marks are taken in pairs within a
 * line: their direction is unreliable in copied and translated texts. One left open runs to the end of its line.
 * @example quotations("He said: “No.” Then he left.") //=> [{ start: 9, end: 14 }]
 */
export function quotations(raw: string): Range[] {
  return paragraphs(raw).flatMap(({ text, start, end }) => {
    let at = start;
    let before = 0;
    const marks = Array.from(text.matchAll(/"/g), ({ index }) => {
      at += countPoints(text.slice(before, index));
      before = index;
      return at;
    });
    return marks
      .filter((_, i) => i % 2 === 0)
      .map((open, i) => ({ start: open, end: (marks[2 * i + 1] ?? end - 1) + 1 }));
  });
}

/** Whether a span lies in a quotation whole. */
export function isQuoted(ranges: readonly Range[], span: Range): boolean {
  return ranges.some((range) => range.start <= span.start && span.end <= range.end);
}
