import { describe, expect, it } from "vitest";
import { type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a term that ends before it begins",
    [["registers/actors.yaml", 'from: "1932"', "from: 1934-02"]],
    [
      "ambassador-trentino | offices.0.to | the office ends before it begins | expected 1934-02 or later | got 1933-12-31",
    ],
  ],
  [
    "a term that is no date",
    [["registers/actors.yaml", 'from: "1933-05"', "from: May"]],
    [
      'rufus-firefly | offices.0.from | not an EDTF date, or a day that the calendar has not: "May" | expected an EDTF date, such as 2014-03 | got May',
    ],
  ],
  [
    "a state that holds an office",
    [["registers/actors.yaml", "aliases: [Sylvanian]", "aliases: [Sylvanian]\n  offices: [{ title: King }]"]],
    ["sylvania | offices | only a person holds an office | expected no offices | got state"],
  ],
];

describe("offices", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("offices", edits)).toEqual(says);
  });
});
