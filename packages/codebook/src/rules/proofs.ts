import { basename } from "node:path";
import { headerDigest } from "../proofs/digests";
import type { Proof } from "../proofs/proof";
import { proofKey, proofsByText } from "../proofs/proofs-by-text";
import type { ArticleFile, Located } from "../read/index";
import { type CorpusRule, type Finding, type PlacedFinding, placeOf } from "./rule";

const HINT = "run crisis verify with the text (--sources DIR), and commit the proof that it writes";

/** Each text of an article has its proof, of that text and of the article's own fields as they are. */
export const proofs: CorpusRule = {
  name: "proofs",
  description:
    "Each text of an article has a proof file, which was made of that text and of the article's day, texts, leftOut and waived as they are, and covers no claim that is gone; there is no proof of nothing.",
  scope: "corpus",
  check({ corpus }) {
    const { data } = corpus;
    const byText = proofsByText(data);
    return [
      ...data.articles.flatMap((article) =>
        article.record.texts.flatMap(({ id }, index) => {
          const proof = byText.get(proofKey(article.record.id, id));
          const at = placeOf(article);
          if (proof) return ofText(article, index, proof.record).map((finding) => ({ at, ...finding }));
          return [{ at, path: ["texts", index], message: `there is no proof of text ${id}`, hint: HINT }];
        }),
      ),
      ...data.proofs.flatMap((proof) => ofNothing(proof, corpus.articles, data.brokenIds)),
    ];
  },
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

function ofNothing(
  proof: Located<Proof>,
  articles: ReadonlyMap<string, ArticleFile>,
  brokenIds: ReadonlySet<string>,
): PlacedFinding[] {
  const { article, text } = proof.record;
  const at = { file: proof.file, position: proof.position, id: article };
  const name = `${proofKey(article, text)}.json`;
  if (basename(proof.file) !== name) {
    return [
      {
        at,
        message: "the file is called otherwise than what it proves",
        expected: name,
        got: basename(proof.file),
      },
    ];
  }
  const there = articles.get(article)?.record.texts.some(({ id }) => id === text) || brokenIds.has(article);
  return there ? [] : [{ at, message: "the proof of a text that no article has", hint: "delete the file" }];
}
