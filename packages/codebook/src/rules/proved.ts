import { claimDigest } from "../proofs/digests";
import { proofKey } from "../read/index";
import type { ClaimRule } from "./rule";

const HINT = "run crisis verify with the text (--sources DIR), and commit the proof that it writes";

/** What a claim says is what its proof covers. */
export const proved: ClaimRule = {
  name: "proved",
  description:
    "A claim with evidence, unless its proof is pending, is in the proof of each text that it rests on, with the same content: so no changed number, date, actor or span slips in unproved.",
  scope: "claim",
  check({ record, article }, { corpus }) {
    if (record.proof === "pending") return [];
    const digest = claimDigest(record);
    const texts = [...new Set(record.evidence.map(({ text }) => text))];
    return texts.flatMap((text) => {
      const proof = corpus.proofs.get(proofKey(article.record.id, text))?.record;
      // the rule proofs says so once, for the article
      if (!proof) return [];
      const claim = Object.hasOwn(proof.claims, record.id) ? proof.claims[record.id] : undefined;
      if (!claim) return [{ message: `the claim is not proved against text ${text}`, hint: HINT }];
      if (claim.verdict !== "found" || !claim.entailed) {
        return [
          {
            message: `the proof of text ${text} does not bear the claim out`,
            got: claim.verdict,
            hint: HINT,
          },
        ];
      }
      if (claim.digest === digest) return [];
      return [
        {
          message: `the claim was changed since it was proved against text ${text}`,
          expected: `content ${claim.digest.slice(0, 12)}…`,
          got: `${digest.slice(0, 12)}…`,
          hint: HINT,
        },
      ];
    });
  },
};
