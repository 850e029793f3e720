import type { Corpus, PlacedClaim } from "../corpus/corpus";
import { type Location, locate, sentencesAround, sliceText } from "../evidence/index";
import { entail, type Finding, type SpanText } from "../lexicon/index";
import type { Span } from "../schema/index";
import { datesAround } from "./dates-around";
import { entailedClaim } from "./entailed-claim";
import type { ExaminedText } from "./examine-text";
import { isNamedAround } from "./named-around";

export type Verdict = Location["verdict"] | "draft" | "no-text";

/** What was found of one claim: each span's verdict, and the fields that its spans do not entail. */
export type ExaminedClaim = {
  id: string;
  spans: { index: number; verdict: Verdict; location: Location | null }[];
  findings: Finding[];
  /** Whether every span was found and nothing speaks against the claim. */
  proved: boolean;
};

/** Looks a claim's spans up in the texts, and holds what it codes against their words. */
export function examineClaim(
  claim: PlacedClaim,
  texts: ReadonlyMap<string, ExaminedText>,
  corpus: Corpus,
): ExaminedClaim {
  const { record, article } = claim;
  const spans = record.evidence.map((span, index) => {
    const text = texts.get(span.text);
    if ("find" in span) return { index, verdict: "draft" as const, location: null };
    if (!text) return { index, verdict: "no-text" as const, location: null };
    const location = locate(text.source.normal, span);
    return { index, verdict: location.verdict, location };
  });
  const found = spans.length > 0 && spans.every(({ verdict }) => verdict === "found");
  // words that are not where the claim says cannot speak for it
  const words = found ? record.evidence.flatMap((span) => wordsOf(span as Span, texts)) : [];
  const isAround = (actor: string) => isNamedAround(actor, article, texts, corpus);
  const context = {
    published: article.record.published,
    earliest: corpus.crisis?.earliest,
    namesOf: corpus.namesOf,
    isAround,
    datesAround: () => datesAround(claim, texts, corpus),
  };
  const findings = found ? entail(entailedClaim(claim, corpus), words, context) : [];
  return { id: record.id, spans, findings, proved: found && findings.length === 0 };
}

function wordsOf(span: Span, texts: ReadonlyMap<string, ExaminedText>): SpanText[] {
  const text = texts.get(span.text);
  if (!text) return [];
  const { normal } = text.source;
  const around = sentencesAround(text.sentences, span);
  const start = Math.min(span.start, around[0]?.start ?? span.start);
  const end = Math.max(span.end, around.at(-1)?.end ?? span.end);
  // in string units, as entailment counts
  const at = sliceText(normal, start, span.start).length;
  return [
    {
      role: span.role,
      text: sliceText(normal, span.start, span.end),
      sentence: sliceText(normal, start, end),
      at,
    },
  ];
}
