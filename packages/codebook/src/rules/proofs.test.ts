import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "the article's day changed",
    [[ARTICLE, "published: 1933-11-17", "published: 1933-11-18"]],
    [
      "gazette-1933-11-17-border | the article's own fields were changed since its text was proved (its day, texts, leftOut, waived or another)",
    ],
  ],
  [
    "a sentence more left out",
    [[ARTICLE, "end: 385, reason: scene-setting", "end: 443, reason: scene-setting"]],
    [
      "gazette-1933-11-17-border | the article's own fields were changed since its text was proved (its day, texts, leftOut, waived or another)",
    ],
  ],
  [
    "another text",
    [[ARTICLE, "length: 495", "length: 496"]],
    [
      "gazette-1933-11-17-border | the article's own fields were changed since its text was proved (its day, texts, leftOut, waived or another)",
      "gazette-1933-11-17-border | texts.0.length | the proof is of another text | expected 495 | got 496",
    ],
  ],
  [
    "a claim that is gone",
    [[ARTICLE, / {2}- id: gazette-1933-11-17-border-attack[\s\S]*/, ""]],
    ["gazette-1933-11-17-border | claims | the proved claim gazette-1933-11-17-border-attack is gone"],
  ],
  [
    "a text without a proof",
    [["proofs/gazette-1933-11-17-border.en.json", '"text": "en"', '"text": "es"']],
    ["gazette-1933-11-17-border | texts.0 | there is no proof of text en"],
  ],
];

describe("proofs", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("proofs", edits)).toEqual(says);
  });
});
