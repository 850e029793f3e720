import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "words that stand elsewhere",
    [[ARTICLE, "start: 160, end: 178", "start: 161, end: 179"]],
    [
      "gazette-1933-11-17-border-denial | evidence.0 | the words stand elsewhere, at 160–178 | expected the words of 161–179 | got moved",
    ],
  ],
  [
    "other words in the same surroundings",
    [[ARTICLE, "digest: 9fbd86", "digest: 8fbd86"]],
    [
      "gazette-1933-11-17-border-denial | evidence.0 | other words stand there now, at 160–178 | expected the words of 160–178 | got altered",
    ],
  ],
  [
    "words that are nowhere",
    [
      [
        ARTICLE,
        /digest: 9fbd86.*\}/,
        `digest: ${"0a".repeat(32)}, before: ${"0b".repeat(32)}, after: ${"0c".repeat(32)} }`,
      ],
    ],
    [
      "gazette-1933-11-17-border-denial | evidence.0 | the words are not in the text, nor what stood around them | expected the words of 160–178 | got gone",
    ],
  ],
];

describe("found", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("found", edits, { text: true })).toEqual(says);
  });
});
