import type { ClaimRecord } from "../schema/index";

/** A claim of the first coding and the claim of the second that codes the same words. */
export type Pair = readonly [first: ClaimRecord, second: ClaimRecord];

export type Matching = { pairs: Pair[]; firstOnly: ClaimRecord[]; secondOnly: ClaimRecord[] };

type Stretch = { text: string; start: number; end: number };

/** Where a claim's value stands in the texts, as stretches that do not overlap. */
function stretches(claim: ClaimRecord): Stretch[] {
  const spans = claim.evidence
    .flatMap((one) => ("start" in one && one.role === "value" ? [one] : []))
    .map(({ text, start, end }) => ({ text, start, end }))
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.start - b.start));
  const merged: Stretch[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && last.text === span.text && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

const lengthOf = (all: readonly Stretch[]) => all.reduce((sum, { start, end }) => sum + end - start, 0);

function shared(a: readonly Stretch[], b: readonly Stretch[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b)
      if (one.text === other.text)
        sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

/** Fields that tell claims on the same words apart: the same measure of another sender is another unit. */
const telling = ["kind", "about", "sender", "target", "counted", "aspect", "topic"] as const;

function alike(a: ClaimRecord, b: ClaimRecord): number {
  const [one, other] = [a, b] as unknown as Record<string, unknown>[];
  return telling.filter((field) => one?.[field] !== undefined && one[field] === other?.[field]).length;
}

/** Half of the shorter claim's words must be the other's too. */
const LEAST = 0.5;

/**
 * Pairs the claims of two codings of one text. Claims are one unit where at least half of the words of value of the shorter
 * are words of value of the other; where several could be, those that share more and are more alike go first, each once.
 */
export function matchUnits(first: readonly ClaimRecord[], second: readonly ClaimRecord[]): Matching {
  const seconds = second.map((claim) => ({ claim, words: stretches(claim) }));
  const candidates = first
    .flatMap((a) => {
      const words = stretches(a);
      return seconds.map(({ claim: b, words: others }) => {
        const both = shared(words, others);
        const union = lengthOf(words) + lengthOf(others) - both;
        const cover = both / Math.max(1, Math.min(lengthOf(words), lengthOf(others)));
        return { a, b, cover, score: alike(a, b) + (union === 0 ? 0 : both / union) };
      });
    })
    .filter(({ cover }) => cover >= LEAST)
    .toSorted((one, other) => other.score - one.score);
  const pairs: Pair[] = [];
  const taken = new Set<ClaimRecord>();
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  const left = (claims: readonly ClaimRecord[]) => claims.filter((claim) => !taken.has(claim));
  return { pairs, firstOnly: left(first), secondOnly: left(second) };
}
