import { describe, expect, it } from "vitest";
import { dateInWords, dayInWords, validTimeInWords } from "./date";

describe("dateInWords(edtf) is as wide as the date", () => {
  it.each([
    ["2021-12-07", "7 December 2021"],
    ["2021-12-07~", "7 December 2021 (approximate)"],
    ["2014-03", "March 2014"],
    ["2014-03?", "March 2014 (uncertain)"],
    ["2014-21", "spring 2014"],
    ["2014-36~", "fourth quarter of 2014 (approximate)"],
    ["2013", "2013"],
    ["2013%", "2013 (approximate)"],
    ["2014-XX", "2014"],
    ["2014-XX-XX", "2014"],
    ["2021-12-XX", "December 2021"],
    ["201X", "the 2010s"],
    ["201", "the 2010s"],
    ["19XX", "the years 1900 to 1999"],
    ["19", "the years 1900 to 1999"],
    ["2022-01/2022-02", "January 2022 to February 2022"],
    ["2013-10/2013-12~", "October 2013 to December 2013 (approximate)"],
    ["2014-03-18/..", "from 18 March 2014 on"],
    ["2014-03-18/", "from 18 March 2014 on"],
    ["../2022-02-24", "by 24 February 2022"],
    ["[2014,2015-03]", "one of: 2014, March 2015"],
    ["{2015,2018..2020}", "2015, 2018 to 2020"],
    [null, "no date"],
    ["not a date", "not a date"],
    ["2021-99-99", "2021-99-99"],
  ])("%s reads %s", (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it("does not hang on the time zone of the machine", () => {
    expect(dayInWords("2022-01-01")).toBe("1 January 2022");
  });
});

describe("validTimeInWords(claim) says whether the claim fills its date", () => {
  it.each([
    ["2021-12-07", "within", "7 December 2021"],
    ["2014-03", "within", "some time in March 2014"],
    ["2014-03", "throughout", "March 2014"],
    ["2022-01-26/2022-02-05", "within", "some time between 26 January 2022 and 5 February 2022"],
    [
      "2022-01-26/2022-02-05~",
      "within",
      "some time between 26 January 2022 and 5 February 2022 (approximate)",
    ],
    ["2014-03-18/..", "within", "some time in the period from 18 March 2014 on"],
    ["../2022-02-24", "within", "at some time up to 24 February 2022"],
    ["../2022-02", "throughout", "up to February 2022; since when is not known"],
    [null, "within", "no date"],
  ] as const)("%s, %s reads %s", (date, sense, words) => {
    expect(validTimeInWords({ date, sense })).toBe(words);
  });
});
