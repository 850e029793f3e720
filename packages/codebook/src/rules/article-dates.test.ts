import { describe, expect, it } from "vitest";
import { CITED, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a day of publication that the calendar has not",
    [[CITED, "published: 1934-01-02", "published: 1934-02-29"]],
    [
      "herald-1934-01-02-war | published | the calendar has no such day | expected YYYY-MM-DD | got 1934-02-29",
    ],
  ],
];

describe("article-dates", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("article-dates", edits)).toEqual(says);
  });
});
