import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a band out of order",
    [
      [
        ARTICLE,
        "    hedge: none\n",
        "    hedge: none\n    wording: expects\n    probability: { low: 0.8, high: 0.5 }\n",
      ],
    ],
    [
      "gazette-1933-11-17-border-attack | probability | the band is out of order | expected at least 0.8 | got 0.5",
    ],
  ],
  [
    "a probability that no wording carries",
    [[ARTICLE, "    hedge: none\n", "    hedge: none\n    probability: { low: 0.5, high: 0.8 }\n"]],
    [
      "gazette-1933-11-17-border-attack | probability | no wording carries the probability | expected wording, or probability null | got null",
    ],
  ],
];

describe("forecast-probability", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("forecast-probability", edits)).toEqual(says);
  });
});
