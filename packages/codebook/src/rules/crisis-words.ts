import { byNearness, nearestWord } from "../read/index";
import { type ClaimWord, type CrisisListName, claimWords, crisisWords } from "../schema/index";
import type { ClaimRule, Finding } from "./rule";

/** A claim's scopes and topics are words of the crisis. */
export const crisisWordsRule: ClaimRule = {
  name: "crisis-words",
  description: "A claim's scopes and topics are among those that crisis.yaml lists.",
  scope: "claim",
  check({ record }, { corpus }) {
    const { crisis } = corpus;
    // its file is a problem of its own
    if (crisis === null) return [];
    const known = {
      Scope: Object.keys(crisisWords(crisis, "Scope")),
      Topic: Object.keys(crisisWords(crisis, "Topic")),
    };
    return claimWords(record).flatMap(({ list, path, word }): Finding[] =>
      known[list].includes(word) ? [] : [unknown(list, path, word, known[list])],
    );
  },
};

function unknown(
  list: CrisisListName,
  path: ClaimWord["path"],
  word: string,
  known: readonly string[],
): Finding {
  const what = list.toLowerCase();
  const near = nearestWord(word, known);
  return {
    path,
    message: `the crisis has no such ${what}`,
    expected:
      known.length === 0
        ? `a ${what} in crisis.yaml, which has none`
        : `one of ${byNearness(word, known).join(", ")}`,
    got: word,
    hint: near ? `did you mean ${near}?` : `correct it, or add it to ${what}s in crisis.yaml`,
  };
}
