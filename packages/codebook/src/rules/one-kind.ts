import type { ClaimRecord, Span } from "../schema/index";
import { type ArticleRule, type Finding, placeOf } from "./rule";

/** The same words are not coded twice as claims of two kinds. */
export const oneKind: ArticleRule = {
  name: "one-kind",
  description:
    "One assertion has one kind, the first that fits: two claims of different kinds do not rest on the same value spans. A number about an event may stand beside the event, and claims by different people beside each other.",
  scope: "article",
  check({ claims }) {
    const used = claims.filter(({ record }) => record.rank === "normal");
    return used.flatMap((claim, index) =>
      used
        .slice(0, index)
        .filter((other) => twice(other.record, claim.record))
        .map((other) => ({ ...finding(claim.record, other.record), at: placeOf(claim) })),
    );
  },
};

function finding(claim: ClaimRecord, other: ClaimRecord): Finding {
  return {
    path: ["kind"],
    message: `the same words are also coded as ${other.kind}, in ${other.id}`,
    expected: "one kind for one assertion: the first that fits",
    got: `${other.kind} and ${claim.kind}`,
    hint: "drop one, or narrow the value spans to the words of each",
  };
}

function twice(a: ClaimRecord, b: ClaimRecord): boolean {
  return a.kind !== b.kind && !beside(a, b) && !beside(b, a) && sameAsserter(a, b) && sameWords(a, b);
}

/** A number about the very event (its length, its dead) that the same words tell of. */
function beside(event: ClaimRecord, number: ClaimRecord): boolean {
  if (number.kind !== "quantity" && number.kind !== "casualties") return false;
  return (event.kind === "event" || event.kind === "forecast") && number.about === event.about;
}

function sameAsserter(a: ClaimRecord, b: ClaimRecord): boolean {
  const of = ({ attribution: [first] }: ClaimRecord) => `${first?.manner} ${first?.actor ?? ""}`;
  return of(a) === of(b);
}

/** Whether more than half of all the words that either rests on are the words of both. */
function sameWords(a: ClaimRecord, b: ClaimRecord): boolean {
  const [first, second] = [pointsOf(a), pointsOf(b)];
  const shared = [...first].filter((point) => second.has(point)).length;
  return shared * 2 > Math.max(first.size, second.size);
}

const LONGEST = 5_000;

function pointsOf({ evidence }: ClaimRecord): Set<string> {
  const points = new Set<string>();
  for (const span of evidence) {
    if (span.role !== "value" || !("start" in span)) continue;
    const { text, start, end } = span as Span;
    for (let point = start; point < Math.min(end, start + LONGEST); point += 1)
      points.add(`${text} ${point}`);
  }
  return points;
}
