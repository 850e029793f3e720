import type { EntailedClaim, Finding, SpanText } from "./claim";
import { denials } from "./denials";
import { hedgeCues, strongHedges } from "./hedge-cues";
import { modalityCues } from "./modality-cues";
import { phrases } from "./phrases";
import { statusCues } from "./status-cues";

const DENIAL = phrases(denials);
const MODALITY = compiled(modalityCues);
const STATUS = compiled(statusCues);
const HEDGE = compiled(hedgeCues);
const STRONG = compiled(strongHedges);

/** Checks polarity, hedge and modality: each that is not the plain one needs a cue word, and a plain hedge must have no strong one. */
export function entailCues(claim: EntailedClaim, spans: readonly SpanText[]): Finding[] {
  const words = spans.map(({ text }) => text).join(" ");
  const around = `${words} ${spans.map(({ sentence }) => sentence ?? "").join(" ")}`;
  const values = spans.filter((span) => span.role === "value").map(({ text }) => text);
  return [...polarity(claim, words), ...hedge(claim, around, values), ...modality(claim, around)];
}

function polarity(claim: EntailedClaim, words: string): Finding[] {
  if (claim.polarity !== "denied" || DENIAL.test(words)) return [];
  return [
    finding("polarity", "denied", "no word of denial in a span", "widen a span to the denial, or affirm"),
  ];
}

function hedge(claim: EntailedClaim, around: string, values: readonly string[]): Finding[] {
  if (claim.hedge === undefined) return [];
  const strong = [...STRONG].find(([, pattern]) => values.some((text) => governs(pattern, text)));
  if (claim.hedge !== "none") {
    return HEDGE.get(claim.hedge)?.test(around) === false
      ? [
          finding(
            "hedge",
            claim.hedge,
            "no such word in a span or its sentence",
            "widen a span to the hedge, or mend it",
          ),
        ]
      : [];
  }
  if (!strong || foresees(claim)) return [];
  return [
    finding(
      "hedge",
      "none",
      `${strong[0]} words in a value span`,
      `code hedge: ${strong[0]}, or narrow the span`,
    ),
  ];
}

/** Whether the hedge does not stand at the very end of what the span says, so that it governs something. */
function governs(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && match.index < 0.75 * text.length;
}

/** Kinds and modalities that carry their uncertainty themselves. */
function foresees(claim: EntailedClaim): boolean {
  return claim.kind === "forecast" || claim.modality === "forecast" || claim.modality === "possible";
}

/** The field that says a claim's modality: of a measure its status, from which the modality follows. */
export const modeField = ({ status }: EntailedClaim) => (status === undefined ? "modality" : "status");

function modality(claim: EntailedClaim, around: string): Finding[] {
  const mode = claim.modality ?? (claim.kind === "forecast" ? "forecast" : "actual");
  const worded = (cues: ReadonlyMap<string, RegExp>, word = "") => cues.get(word)?.test(around) !== false;
  if (worded(MODALITY, mode) && worded(STATUS, claim.status)) return [];
  return [
    finding(
      modeField(claim),
      claim.status ?? mode,
      "no such word in a span or its sentence",
      "widen a span to the words that say so, or mend it",
    ),
  ];
}

function compiled(table: Readonly<Partial<Record<string, readonly string[]>>>): Map<string, RegExp> {
  return new Map(Object.entries(table).map(([name, cues]) => [name, phrases(cues ?? [])]));
}

function finding(field: string, expected: string, got: string, hint: string): Finding {
  return { field, expected, got, hint };
}
