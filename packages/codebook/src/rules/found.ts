import type { Location } from "../evidence/index";
import type { Verdict } from "../proofs/examine-claim";
import type { ClaimRule } from "./rule";

/** Each span stands in the text. */
export const found: ClaimRule = {
  name: "found",
  description: "Each span of a claim stands in the text where it says.",
  scope: "claim",
  needsText: true,
  check({ record, article }, { examined }) {
    const claim = examined(article)?.claims.find(({ id }) => id === record.id);
    return (claim?.spans ?? []).flatMap(({ index, verdict, location }) => {
      const message = messageOf(verdict, location);
      if (message === null) return [];
      const span = record.evidence[index];
      const expected = span && "start" in span ? `the words of ${span.start}–${span.end}` : "offsets";
      return [
        {
          path: ["evidence", index],
          message,
          expected,
          got: verdict,
          hint: "put the words in find again and run crisis anchor",
        },
      ];
    });
  },
};

function messageOf(verdict: Verdict, location: Location | null): string | null {
  if (verdict === "gone") return "the words are not in the text, nor what stood around them";
  if (!location || location.verdict === "gone" || location.verdict === "found") return null;
  const place = `${location.start}–${location.end}`;
  return verdict === "moved"
    ? `the words stand elsewhere, at ${place}`
    : `other words stand there now, at ${place}`;
}
