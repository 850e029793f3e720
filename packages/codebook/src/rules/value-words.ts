import type { Range } from "../evidence/index";
import type { ClaimRecord } from "../schema/index";

/** Places in the texts of an article, none of them twice. */
export type Words = readonly (Range & { text: string })[];

/** The words of a claim's value spans, each counted once. */
export function valueWords({ evidence }: ClaimRecord): Words {
  const spans = evidence
    .flatMap((span) => (span.role === "value" && "start" in span ? [span] : []))
    .sort((a, b) => a.start - b.start);
  const words: (Range & { text: string })[] = [];
  for (const { text, start, end } of spans) {
    const before = words.findLast((one) => one.text === text)?.end ?? 0;
    if (end > before) words.push({ text, start: Math.max(start, before), end });
  }
  return words;
}

/** Whether more than half of all the words that either rests on are the words of both. */
export function sameWords(a: Words, b: Words): boolean {
  const shared = a.reduce(
    (sum, one) =>
      sum + b.reduce((part, other) => part + (one.text === other.text ? common(one, other) : 0), 0),
    0,
  );
  return shared * 2 > Math.max(lengthOf(a), lengthOf(b));
}

function common(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf(words: Words): number {
  return words.reduce((sum, { start, end }) => sum + end - start, 0);
}
