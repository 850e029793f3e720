import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "an article coded from another text than the local one",
    [[ARTICLE, "digest: 2f065e", "digest: 3f065e"]],
    [
      "gazette-1933-11-17-border | texts.0.digest | the local gazette-1933-11-17-border.txt is another text | expected 3f065e4b3909f45e09072c41af007598597a8f7a2f6b316d0fbb359b1f9a4683 | got 2f065e4b3909f45e09072c41af007598597a8f7a2f6b316d0fbb359b1f9a4683",
    ],
  ],
];

describe("source-texts", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("source-texts", edits, { text: true })).toEqual(says);
  });
});
