import { canonicalJson } from "../generate/canonical-json";
import type { Located } from "../read/index";
import type { ClaimRecord } from "../schema/index";
import { foldWords } from "./fold-words";
import { type ArticleRule, placeOf } from "./rule";
import { sameWords, valueWords } from "./value-words";

/** An article's assertion is coded once. */
export const duplicates: ArticleRule = {
  name: "duplicates",
  description:
    "Two claims of an article do not code the same: the same fields with the same summary, or the same figure, event or measure on the same words or, where both are cited, without any.",
  scope: "article",
  check({ claims }) {
    const groups = new Map<string, Located<ClaimRecord>[]>();
    for (const claim of claims.filter(({ record }) => record.rank === "normal")) {
      const key = contentOf(claim.record);
      groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
    return [...groups.values()].flatMap((alike) =>
      alike.flatMap((claim, index) => {
        const first = alike.slice(0, index).find((other) => twice(other.record, claim.record));
        if (!first) return [];
        return [
          {
            at: placeOf(claim),
            path: ["id"],
            message: `the same is also coded as ${first.record.id}`,
            expected: "one claim for one assertion",
            got: claim.record.id,
            hint: "drop one, or code what tells them apart",
          },
        ];
      }),
    );
  },
};

/** All that a claim codes: without its name, our words, and what it rests on and stands to. */
function contentOf(claim: ClaimRecord): string {
  const {
    id: _,
    summary: _s,
    evidence: _e,
    proof: _p,
    inferred: _i,
    relations: _r,
    corrections: _c,
    ...content
  } = claim;
  return canonicalJson(content);
}

// many things are said of one subject by one person in the same way
const WORDED: ReadonlySet<string> = new Set(["statement", "assessment", "forecast"]);

function twice(a: ClaimRecord, b: ClaimRecord): boolean {
  if (foldWords(a.summary) === foldWords(b.summary)) return true;
  if (WORDED.has(a.kind)) return false;
  const cited = a.evidence.length === 0 && b.evidence.length === 0;
  return cited || sameWords(valueWords(a), valueWords(b));
}
