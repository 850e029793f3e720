import type { ClaimRecord } from "../schema/index";
import { type ArticleRule, type Finding, placeOf } from "./rule";
import { sameWords, valueWords, type Words } from "./value-words";

/** The same words are not coded twice as claims of two kinds. */
export const oneKind: ArticleRule = {
  name: "one-kind",
  description:
    "One assertion has one kind, the first that fits: two claims of different kinds do not rest on the same value spans. A number about an event may stand beside the event, and claims by different people beside each other.",
  scope: "article",
  check({ claims }) {
    const used = claims
      .filter(({ record }) => record.rank === "normal")
      .map((at) => ({ at, claim: at.record, words: valueWords(at.record) }));
    return used.flatMap((one, index) =>
      used
        .slice(0, index)
        .filter((other) => twice(other, one))
        .map((other) => ({ ...finding(one.claim, other.claim), at: placeOf(one.at) })),
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

type Worded = { claim: ClaimRecord; words: Words };

function twice({ claim: a, words }: Worded, { claim: b, words: others }: Worded): boolean {
  if (a.kind === b.kind || beside(a, b) || beside(b, a)) return false;
  return sameAsserter(a, b) && sameWords(words, others);
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
