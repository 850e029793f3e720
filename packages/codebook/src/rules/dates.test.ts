import { describe, expect, it } from "vitest";
import { CITED, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a day that the calendar has not",
    [[CITED, "date: 1933-12-30", "date: 1933-02-30"]],
    [
      'herald-1934-01-02-war-attack | date | not an EDTF date, or a day that the calendar has not: "1933-02-30" | expected an EDTF date, such as 2014-03 | got 1933-02-30',
    ],
  ],
  [
    "an interval that ends before it begins",
    [[CITED, "date: 1933-12-30", "date: 1933-12-30/1933-12-01"]],
    [
      'herald-1934-01-02-war-attack | date | the interval ends before it begins: "1933-12-30/1933-12-01" | expected an EDTF date, such as 2014-03 | got 1933-12-30/1933-12-01',
    ],
  ],
  [
    "a date out of all reason",
    [[CITED, "date: 1933-12-30", "date: 0193-12-30"]],
    [
      "herald-1934-01-02-war-attack | date | a date out of all reason | expected between 1800-01-01 and 2100-12-31 | got 0193-12-30",
    ],
  ],
  [
    "a date without a basis",
    [[CITED, "    dateBasis: stated\n    summary: Sylvania", "    summary: Sylvania"]],
    [
      "herald-1934-01-02-war-attack | dateBasis | a date says where it was taken from | expected stated, relative or context | got null",
    ],
  ],
  [
    "a basis without a date",
    [[CITED, "date: 1933-12-30", "date: null"]],
    [
      "herald-1934-01-02-war-attack | dateBasis | there is no date to have a basis | expected null | got stated",
    ],
  ],
  [
    "what is actual and yet to come",
    [[CITED, "date: 1933-12-30", "date: 1934-01-03"]],
    [
      "herald-1934-01-02-war-attack | date | what is actual cannot begin after it was said | expected 1934-01-02 or before, or another modality | got 1934-01-03",
    ],
  ],
  [
    "what is planned and yet to come is fine",
    [[CITED, /actual\n {4}date: 1933-12-30/, "planned\n    date: 1934-01-03"]],
    [],
  ],
  [
    "an open beginning and a month that goes on are fine",
    [[CITED, "date: 1933-12-30", "date: ../1934-01"]],
    [],
  ],
];

describe("dates", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("dates", edits)).toEqual(says);
  });
});
