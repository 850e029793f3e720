import { sentenceOf } from "../compile/index";
import type { Corpus, PlacedClaim } from "../corpus/corpus";
import { locate, sliceText } from "../evidence/index";
import { claimDigest } from "../proofs/digests";
import { proofKey } from "../read/index";
import { readSource, type SourceText } from "../read/read-source";
import type { ClaimRecord } from "../schema/index";
import type { Story, StorySpan } from "./story";

type AnySpan = ClaimRecord["evidence"][number];

/** Where a claim rests, and how that was proved; with the texts also in their words, which stay with whoever asked. */
export function evidenceOf(
  placed: PlacedClaim,
  corpus: Corpus,
  sourcesDir: string | null,
): Story["evidence"] {
  const texts = new Map<string, SourceText>();
  const unread: string[] = [];
  const used = new Set(placed.record.evidence.map(({ text }) => text));
  for (const { id, file } of placed.article.record.texts) {
    if (sourcesDir === null || !used.has(id)) continue;
    const read = readSource(sourcesDir, file);
    if (read.ok) texts.set(id, read.source);
    else unread.push(read.reason);
  }
  const spans = placed.record.evidence.map((span) => storySpan(span, placed, corpus, texts.get(span.text)));
  return { status: statusOf(placed, corpus), spans, unread };
}

function storySpan(span: AnySpan, placed: PlacedClaim, corpus: Corpus, source?: SourceText): StorySpan {
  const { text, role } = span;
  if ("find" in span) return { text, role, start: null, end: null, sentence: null, verdict: "draft" };
  const { start, end } = span;
  const proof = proofOf(text, placed, corpus);
  const sentence = proof?.sentences.some(([first]) => first <= start)
    ? sentenceOf(proof.sentences, start)
    : null;
  const at = { text, start, end, role, sentence };
  if (source === undefined) return { ...at, verdict: proof?.claims[placed.record.id]?.verdict ?? "unproved" };
  const location = locate(source.normal, span);
  if (location.verdict === "gone") return { ...at, verdict: "gone" };
  const words = sliceText(source.normal, location.start, location.end);
  return { ...at, start: location.start, end: location.end, verdict: location.verdict, words };
}

function statusOf(placed: PlacedClaim, corpus: Corpus): Story["evidence"]["status"] {
  const { record } = placed;
  if (record.proof === "pending") return "pending";
  if (record.evidence.length === 0) return "cited";
  const digest = claimDigest(record);
  const proved = record.evidence.every(({ text }) => {
    const proof = proofOf(text, placed, corpus)?.claims[record.id];
    return proof?.digest === digest && proof.verdict === "found";
  });
  return proved ? "anchored" : "unproved";
}

const proofOf = (text: string, { article }: PlacedClaim, { proofs }: Corpus) =>
  proofs.get(proofKey(article.id, text))?.record;
