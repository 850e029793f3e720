import type { Range } from "../evidence/index";
import type { Item } from "./items";

/** Sentences that are evidence of no claim, and why: navigation, scene-setting, duplicate or off-topic. */
export type LeftOut = Range & { reason: string };

/** A number, date or name that needs no evidence, and why. */
export type Waived = Range & { reason: string };

/** What coverage is worked out from: offsets alone, so that it can be worked out again without the text. */
export type CoverageInput = {
  sentences: readonly Range[];
  items: readonly Item[];
  /** The evidence spans of every claim of the text. */
  spans: readonly Range[];
  leftOut: readonly LeftOut[];
  waived: readonly Waived[];
};

/** A place that is neither evidence nor accounted for. */
export type Missing = Range & { kind: "sentence" | Item["kind"] };

/** An exception that does not fit. */
export type CoverageFinding = Range & {
  rule: "left-out-bounds" | "left-out-evidence" | "waiver-unneeded";
  message: string;
};

/** How much of a text its claims account for. */
export type Coverage = {
  sentences: { total: number; covered: number; leftOut: number };
  items: { total: number; covered: number; waived: number };
  missing: Missing[];
  findings: CoverageFinding[];
  /** Accounted-for sentences and items as a share of all; items of left-out sentences are not asked for. */
  ratio: number;
};

/** Whether each sentence is evidence or left out, and each number, date and name in the others lies in evidence or is waived.
 * @example coverage({ sentences: [{ start: 0, end: 9 }], items: [], spans: [], leftOut: [], waived: [] }).missing //=> [{ kind: "sentence", start: 0, end: 9 }]
 */
export function coverage({ sentences, items, spans, leftOut, waived }: CoverageInput): Coverage {
  const out = sentences.filter((sentence) => leftOut.some((range) => holds(range, sentence)));
  const rest = sentences.filter((sentence) => !out.includes(sentence));
  const covered = rest.filter((sentence) => spans.some((span) => touches(span, sentence)));
  const asked = items.filter((item) => !out.some((sentence) => holds(sentence, item)));
  const proved = asked.filter((item) => spans.some((span) => holds(span, item)));
  const open = asked.filter((item) => !proved.includes(item));
  const excused = open.filter((item) => waived.some((range) => holds(range, item)));
  const bare: Missing[] = rest
    .filter((sentence) => !covered.includes(sentence))
    .map(({ start, end }) => ({ kind: "sentence", start, end }));
  const unexcused: Missing[] = open.filter((item) => !excused.includes(item));
  const total = sentences.length + asked.length;
  return {
    sentences: { total: sentences.length, covered: covered.length, leftOut: out.length },
    items: { total: asked.length, covered: proved.length, waived: excused.length },
    missing: [...bare, ...unexcused].sort((a, b) => a.start - b.start),
    findings: [...leftOutFindings(sentences, spans, leftOut), ...waiverFindings(open, items, waived)],
    ratio: total === 0 ? 1 : (total - bare.length - unexcused.length) / total,
  };
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function leftOutFindings(
  sentences: readonly Range[],
  spans: readonly Range[],
  leftOut: readonly LeftOut[],
): CoverageFinding[] {
  return leftOut.flatMap(({ start, end }) => {
    const findings: CoverageFinding[] = [];
    const whole =
      sentences.some((sentence) => sentence.start === start) &&
      sentences.some((sentence) => sentence.end === end);
    if (!whole || end <= start) {
      findings.push({
        rule: "left-out-bounds",
        start,
        end,
        message: "what is left out must be whole sentences",
      });
    }
    const span = spans.find((span) => touches(span, { start, end }));
    if (span) {
      findings.push({
        rule: "left-out-evidence",
        start,
        end,
        message: `what is left out holds evidence, at ${span.start}-${span.end}`,
      });
    }
    return findings;
  });
}

function waiverFindings(
  open: readonly Item[],
  items: readonly Item[],
  waived: readonly Waived[],
): CoverageFinding[] {
  return waived
    .filter((range) => !open.some((item) => holds(range, item)))
    .map(({ start, end }) => {
      const item = items.some((item) => holds({ start, end }, item));
      const message = item
        ? "what is waived is already evidence, or left out"
        : "no number, date or name is here to waive";
      return { rule: "waiver-unneeded", start, end, message };
    });
}
