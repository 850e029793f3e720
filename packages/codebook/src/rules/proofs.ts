import { headerDigest } from "../proofs/digests";
import type { Proof } from "../proofs/proof";
import { type ArticleFile, proofKey } from "../read/index";
import type { ArticleRule, Finding } from "./rule";

const HINT = "run crisis verify with the text (--sources DIR), and commit the proof that it writes";

/** Each text of an article has its proof, of that text and of the article's own fields as they are. */
export const proofs: ArticleRule = {
  name: "proofs",
  description:
    "Each text of an article has a proof file, which was made of that text and of the article's day, texts, leftOut and waived as they are, and covers no claim that is gone.",
  scope: "article",
  check: (article, { corpus }) =>
    article.texts.flatMap((id, index): Finding[] => {
      const proof = corpus.proofs.get(proofKey(article.id, id));
      if (proof) return ofText(article, index, proof.record);
      return [{ path: ["texts", index], message: `there is no proof of text ${id}`, hint: HINT }];
    }),
};

function ofText(article: ArticleFile, index: number, proof: Proof): Finding[] {
  const { record } = article;
  const text = record.texts[index];
  const findings: Finding[] = [];
  for (const field of ["digest", "length", "normalization"] as const) {
    if (text && text[field] !== proof[field]) {
      findings.push({
        path: ["texts", index, field],
        message: "the proof is of another text",
        expected: String(proof[field]),
        got: String(text[field]),
        hint: HINT,
      });
    }
  }
  if (headerDigest(record) !== proof.headerDigest) {
    findings.push({
      message:
        "the article's own fields were changed since its text was proved (its day, texts, leftOut, waived or another)",
      hint: HINT,
    });
  }
  const gone = Object.keys(proof.claims).filter((id) => !record.claims.some((claim) => claim.id === id));
  for (const id of article.whole ? gone : []) {
    findings.push({
      path: ["claims"],
      message: `the proved claim ${id} is gone`,
      hint: `an id never dies: bring it back, deprecated with a reason; or, before its first release, ${HINT}`,
    });
  }
  return findings;
}
