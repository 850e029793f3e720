import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const PROOF = "proofs/gazette-1933-11-17-border.en.json";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a file that is called otherwise",
    [[PROOF, '"text": "en"', '"text": "es"']],
    [
      "gazette-1933-11-17-border | the file is called otherwise than what it proves | expected gazette-1933-11-17-border.es.json | got gazette-1933-11-17-border.en.json",
    ],
  ],
  [
    "a proof of a text that is gone",
    [[ARTICLE, "  - id: en\n    language: en\n", "  - id: es\n    language: es\n"]],
    ["gazette-1933-11-17-border | the proof of a text that no article has"],
  ],
  ["a proof of an article that is there but broken", [[ARTICLE, "type: news", "type: gossip"]], []],
];

describe("proof-files", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("proof-files", edits)).toEqual(says);
  });
});
