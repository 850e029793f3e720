import { describe, expect, it } from "vitest";
import { ARTICLE, CITED, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "exact gives all three",
    [[ARTICLE, "relation: about", "relation: exact"]],
    [
      "gazette-1933-11-17-border-soldiers | high | exact gives high | expected a number | got null",
      "gazette-1933-11-17-border-soldiers | low | exact gives low | expected a number | got null",
    ],
  ],
  [
    "about gives no high bound",
    [[ARTICLE, "best: 900", "best: 900\n    high: 950"]],
    [
      "gazette-1933-11-17-border-soldiers | high | about does not give high | expected null, since nothing is more precise than its source | got 950",
      "gazette-1933-11-17-border-soldiers | high | the bounds of about are the same number | expected 900 | got 950",
    ],
  ],
  [
    "nearly gives one number as best and high",
    [[ARTICLE, "best: 900\n    relation: about", "best: 900\n    high: 900\n    relation: nearly"]],
    [],
  ],
  [
    "at-least gives a low bound only: what is at least 800 was not said to be 800",
    [[ARTICLE, "best: 900\n    relation: about", "low: 800\n    best: 900\n    relation: at-least"]],
    [
      "gazette-1933-11-17-border-soldiers | best | at-least does not give best | expected null, since nothing is more precise than its source | got 900",
      "gazette-1933-11-17-border-soldiers | best | the bounds of at-least are the same number | expected 800 | got 900",
    ],
  ],
  [
    "more-than is written with low alone",
    [[ARTICLE, "best: 900\n    relation: about", "low: 900\n    relation: more-than"]],
    [],
  ],
  [
    "up-to gives a high bound only",
    [[ARTICLE, "best: 900\n    relation: about", "high: 900\n    relation: up-to"]],
    [],
  ],
  [
    "between runs from less to more",
    [[CITED, "high: 600", "high: 400"]],
    [
      "herald-1934-01-02-war-soldiers | high | the bounds are out of order | expected more than 400 | got 400",
    ],
  ],
  [
    "unquantified has no bound",
    [[ARTICLE, "relation: about", "relation: unquantified"]],
    [
      "gazette-1933-11-17-border-soldiers | best | unquantified does not give best | expected null, since nothing is more precise than its source | got 900",
    ],
  ],
  [
    "none is not denied besides",
    [
      [
        CITED,
        "low: 400\n    high: 600\n    relation: between",
        "low: 0\n    best: 0\n    high: 0\n    polarity: denied\n    relation: exact",
      ],
    ],
    [
      "herald-1934-01-02-war-soldiers | polarity | none denied says that there were some | expected affirmed: none is 0 | got denied",
    ],
  ],
];

describe("bounds", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("bounds", edits)).toEqual(says);
  });
});
