import type { Corpus, PlacedClaim } from "../corpus/corpus";
import { canonicalJson } from "../generate/canonical-json";
import { type CorpusRule, placeOf } from "./rule";

const KINDS: ReadonlySet<string> = new Set(["deployment", "casualties", "quantity", "sanction", "response"]);

/** One statement in several articles is one origin. */
export const copies: CorpusRule = {
  name: "copies",
  description:
    "Where articles of one week give the same figure or measure with the same named asserter, about the same on the same date, they are one origin: joined by repeats, or told apart by another relation.",
  scope: "corpus",
  advice: true,
  exceptions: true,
  check({ corpus }) {
    const groups = new Map<string, PlacedClaim[]>();
    for (const claim of corpus.claims.values()) {
      const key = assertionOf(claim);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
    return [...groups.values()].flatMap((alike) =>
      alike.flatMap((claim, index) => {
        const first = alike
          .slice(0, index)
          .find((other) => isCopy(other, claim) && !joined(other, claim, corpus));
        if (!first) return [];
        return [
          {
            at: placeOf(claim),
            path: ["relations"],
            message: `the same assertion stands in ${first.record.id}, and counts as two origins`,
            expected: `a relation of type repeats, here or there`,
            got: "none",
          },
        ];
      }),
    );
  },
};

/** What is asserted by whom; `null` where nobody is named, or where the kind of claim is too much a matter of words. */
function assertionOf({ record }: PlacedClaim): string | null {
  const asserter = record.attribution[0]?.actor;
  if (asserter === undefined || record.rank !== "normal" || !KINDS.has(record.kind)) return null;
  const { kind, about, polarity, date } = record;
  const figure = "counted" in record ? [record.counted, record.low, record.best, record.high] : [];
  const measure = "status" in record ? [record.status, record.sender, record.target] : [];
  if (figure.length > 0 && figure.slice(1).every((bound) => bound === null)) return null;
  return canonicalJson([kind, about, polarity, date, asserter, ...figure, ...measure]);
}

const WEEK = 7 * 86_400_000;

function isCopy(a: PlacedClaim, b: PlacedClaim): boolean {
  if (a.article === b.article || a.article.record.id === b.article.record.id) return false;
  return Math.abs(saidOn(a) - saidOn(b)) <= WEEK;
}

function saidOn({ record, article }: PlacedClaim): number {
  return Date.parse(record.known?.day ?? article.record.published);
}

function joined(a: PlacedClaim, b: PlacedClaim, corpus: Corpus): boolean {
  const related = (from: PlacedClaim, to: PlacedClaim) =>
    from.record.relations.some(({ claim }) => claim === to.record.id);
  if (related(a, b) || related(b, a)) return true;
  return originIn(a, corpus) === originIn(b, corpus);
}

function originIn({ record }: PlacedClaim, { claims }: Corpus): string {
  const seen = new Set<string>();
  for (let id = record.id; ; ) {
    const next = claims.get(id)?.record.relations.find(({ type }) => type === "repeats")?.claim;
    // a circle is what the rule relations tells
    if (next === undefined || seen.has(next)) return id;
    seen.add(next);
    id = next;
  }
}
