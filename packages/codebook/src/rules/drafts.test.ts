import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "words of the text in leftOut and waived",
    [
      [
        ARTICLE,
        "{ text: en, start: 0, end: 39, reason: duplicate }",
        "{ text: en, find: Freedonia counts, reason: duplicate }",
      ],
      [ARTICLE, "claims:", "waived:\n  - { text: en, what: umbrellas, reason: Beside the point. }\nclaims:"],
    ],
    [
      "gazette-1933-11-17-border | leftOut.0 | words of the text are left here",
      "gazette-1933-11-17-border | waived.0 | no place | expected start and end | got nothing",
    ],
  ],
];

describe("drafts", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("drafts", edits)).toEqual(says);
  });
});
