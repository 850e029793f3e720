import { describe, expect, it } from "vitest";
import { CITED, crisis, type Edit, said } from "../../test/crisis";
import { checkData } from "../commands/check";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a day of publication that the calendar has not",
    [[CITED, "published: 1934-01-02", "published: 1934-02-29"]],
    [
      "herald-1934-01-02-war | published | the calendar has no such day | expected YYYY-MM-DD | got 1934-02-29",
    ],
  ],
  [
    "a day of publication that is still to come",
    [[CITED, "published: 1934-01-02", "published: 2100-01-01"]],
    [
      "herald-1934-01-02-war | published | the day of publication is still to come | expected today or before | got 2100-01-01",
    ],
  ],
];

describe("article-dates", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("article-dates", edits)).toEqual(says);
  });

  it("compare with the day of the check, which may be given", () => {
    const { dataDir } = crisis();
    const rulesOn = (day: string) => checkData(dataDir, null, [], { day }).problems.map(({ rule }) => rule);
    expect(rulesOn("1934-01-02")).toEqual([]);
    expect(rulesOn("1934-01-01")).toEqual(["article-dates"]);
  });
});
