import { basename } from "node:path";
import type { ProofFile } from "../read/index";
import type { CorpusRule, PlacedFinding, RuleContext } from "./rule";

/** Each proof proves a text that is there, and is called after it. */
export const proofFiles: CorpusRule = {
  name: "proof-files",
  description: "A proof file is called after its article and text, and there is no proof of nothing.",
  scope: "corpus",
  check: (context) => context.corpus.data.proofs.flatMap((proof) => ofNothing(proof, context)),
};

function ofNothing({ file, key, position }: ProofFile, { corpus }: RuleContext): PlacedFinding[] {
  const name = `${key}.json`;
  const [article = "", text = ""] = key.split(".");
  const at = { file, position, id: article };
  if (basename(file) !== name) {
    return [
      {
        at,
        message: "the file is called otherwise than what it proves",
        expected: name,
        got: basename(file),
      },
    ];
  }
  const there = corpus.articles.get(article)?.texts.includes(text) || corpus.data.brokenIds.has(article);
  return there ? [] : [{ at, message: "the proof of a text that no article has", hint: "delete the file" }];
}
