import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "deprecated without a reason",
    [[ARTICLE, "    hedge: none\n", "    hedge: none\n    rank: deprecated\n"]],
    [
      "gazette-1933-11-17-border-attack | rankReason | a deprecated claim says why | expected a reason | got nothing",
    ],
  ],
  [
    "a reason for nothing",
    [[ARTICLE, "    hedge: none\n", "    hedge: none\n    rankReason: An error of ours.\n"]],
    [
      "gazette-1933-11-17-border-attack | rankReason | a claim in use needs no reason | expected nothing | got An error of ours.",
    ],
  ],
];

describe("rank", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("rank", edits)).toEqual(says);
  });
});
