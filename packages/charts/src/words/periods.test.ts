import { describe, expect, test } from "vitest";
import { formatOf } from "./format";
import { type Period, periodOf, periodsOf, periodWords } from "./periods";

const plain = (period: Period) =>
  periodWords(period, formatOf("en-GB")).map((words) => words.replaceAll("\u00a0", " "));

const repeated = (day: string, times: number) => new Array<string>(times).fill(day);
const days = [
  "2014-03-17",
  "2014-07-16",
  "2021-04-15",
  "2021-12-07",
  ...repeated("2022-02-22", 8),
  ...repeated("2022-02-24", 9),
  "2022-03-08",
];

describe("periods", () => {
  test("are finer where more falls, and never more than asked for", () => {
    expect(periodsOf(days, 5).map(plain)).toEqual([
      ["2014", ""],
      ["2021", ""],
      ["22 Feb", "2022"],
      ["24 Feb", "2022"],
      ["Mar", "2022"],
    ]);
    for (const most of [1, 2, 3, 7]) expect(periodsOf(days, most).length).toBeLessThanOrEqual(most);
  });

  test("hold every day, each once, in the order of time", () => {
    for (const most of [1, 3, 5, 9]) {
      const periods = periodsOf(days, most);
      for (const day of days) {
        const holding = periods.filter(({ from, to }) => from <= day && day <= to);
        expect(holding).toEqual([periodOf(periods, day)]);
      }
      expect(periods.map(({ index }) => index)).toEqual(periods.map((_, index) => index));
      expect(periods.map(({ from }) => from)).toEqual(periods.map(({ from }) => from).sort());
    }
  });

  test("are cut no finer than asked for", () => {
    expect(periodsOf(days, 9, "month").map(plain)).toEqual([
      ["Mar", "2014"],
      ["Jul", "2014"],
      ["Apr", "2021"],
      ["Dec", "2021"],
      ["Feb", "2022"],
      ["Mar", "2022"],
    ]);
  });

  test("are no more than there are days", () => {
    expect(periodsOf(repeated("2022-02-24", 40), 7)).toHaveLength(1);
    expect(periodsOf([], 7)).toEqual([]);
  });

  test.each([
    ["year", "2014-03-17", "2014-07-16", "2014", ""],
    ["year", "2014-03-17", "2021-04-15", "2014–", "2021"],
    ["month", "2021-04-15", "2021-11-03", "Apr–Nov", "2021"],
    ["day", "2022-02-01", "2022-02-22", "1–22 Feb", "2022"],
    ["day", "2022-02-24", "2022-02-24", "24 Feb", "2022"],
    ["month", "2021-12-07", "2022-01-03", "Dec–Jan", "2021–2022"],
  ] as const)("a period by %s from %s to %s is called %s", (unit, from, to, ...words) => {
    expect(plain({ index: 0, unit, from, to })).toEqual(words);
  });
});
