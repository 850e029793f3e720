import { describe, expect, it } from "vitest";
import { datesIn } from "./dates-in";
import { outlook } from "./outlook";

const published = "2021-12-07"; // a Tuesday
const days = ({ from, to, loose }: { from: string | null; to: string | null; loose?: boolean }) =>
  `${from === to ? from : `${from}/${to}`}${loose ? " loosely" : ""}`;
const first = (text: string) =>
  datesIn(text).map((date) => {
    const [candidate] = date.resolve(published, outlook(text, date.start));
    return `${text.slice(date.start, date.end)} = ${candidate ? days(candidate) : "?"}`;
  });

describe("datesIn(text)", () => {
  it.each<[string, string[]]>([
    ["on May 9, 2019", ["May 9, 2019 = 2019-05-09"]],
    ["on 9 May 2019 and the 10th of June", ["9 May 2019 = 2019-05-09", "10th of June = 2021-06-10"]],
    ["Sept. 3rd", ["Sept. 3rd = 2021-09-03"]],
    ["on October 4-6", ["October 4-6 = 2021-10-04/2021-10-06"]],
    ["in March 2016, and in 2017", ["March 2016 = 2016-03-01/2016-03-31", "2017 = 2017-01-01/2017-12-31"]],
    [
      "late 2016, early 2017, mid-2018",
      [
        "late 2016 = 2016-10-01/2016-12-31",
        "early 2017 = 2017-01-01/2017-03-31",
        "mid-2018 = 2018-05-01/2018-08-31",
      ],
    ],
    ["the end of February 2020", ["the end of February 2020 = 2020-02-21/2020-02-29"]],
    [
      "this weekend, though this weekend we spoke",
      ["this weekend = 2021-12-11/2021-12-12", "this weekend we spoke = 2021-12-04/2021-12-05"],
    ],
    [
      "spring 2021 and the 1990s",
      ["spring 2021 = 2021-03-01/2021-05-31", "the 1990s = 1990-01-01/1999-12-31"],
    ],
    [
      "this summer, last winter, next spring",
      [
        "this summer = 2021-06-01/2021-08-31",
        "last winter = 2020-12-01/2021-02-28",
        "next spring = 2022-03-01/2022-05-31",
      ],
    ],
    ["earlier in the summer, at the fall of the quay", ["in the summer = 2021-06-01/2021-08-31"]],
    [
      "this fall, and this winter",
      ["this fall = 2021-09-01/2021-11-30", "this winter = 2021-12-01/2022-02-28"],
    ],
    ["In August, they left", ["August = 2021-08-01/2021-08-31"]],
    ["expected by the end of March", ["the end of March = 2022-03-21/2022-03-31"]],
    ["Tuesday's talk", ["Tuesday's = 2021-12-07"]],
    ["on Wednesday night", ["Wednesday night = 2021-12-01"]],
    ["last Tuesday, next Tuesday", ["last Tuesday = 2021-11-30", "next Tuesday = 2021-12-14"]],
    [
      "today, yesterday's and tomorrow",
      ["today = 2021-12-07", "yesterday's = 2021-12-06", "tomorrow = 2021-12-08"],
    ],
    [
      "this week, last week",
      ["this week = 2021-12-06/2021-12-12 loosely", "last week = 2021-11-29/2021-12-05 loosely"],
    ],
    [
      "this past week, the past year",
      ["this past week = 2021-11-30/2021-12-07 loosely", "the past year = 2020-12-07/2021-12-07 loosely"],
    ],
    ["in about 20 or 30 days", ["in about 20 or 30 days = 2021-12-27/2022-01-06"]],
    ["within ten days, five days ago", ["within ten days = 2021-12-17", "five days ago = 2021-12-02"]],
    ["twenty-one years ago", ["twenty-one years ago = 2000-12-07"]],
    ["in the next few days", ["in the next few days = 2021-12-07/2021-12-17 loosely"]],
    ["It may march. 2019 soldiers, $2019, 2,019 and 3:03", []],
    ["for weeks, months of it", []],
  ])("reads %s", (text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  it("gives no future month or weekday where nothing looks ahead", () => {
    for (const text of ["In June they left", "They left on Thursday"]) {
      const all = datesIn(text).flatMap((date) => date.resolve(published, outlook(text, date.start)));
      expect(all.every(({ to }) => (to ?? "") <= published)).toBe(true);
    }
  });

  it("gives a season that has not begun only where the words look ahead", () => {
    const seasons = (text: string) =>
      datesIn(text).flatMap((date) =>
        date.resolve("2021-03-31", outlook(text, date.start)).map(({ from }) => from),
      );
    expect(seasons("They left this summer")).toEqual(["2020-06-01"]);
    expect(seasons("They will leave this summer")).toEqual(["2020-06-01", "2021-06-01"]);
    expect(seasons("They left last spring")).toEqual(["2020-03-01", "2019-03-01"]);
  });

  it("gives only the next month right after by, until or expected in", () => {
    const text = "They are expected in June";
    expect(
      datesIn(text)
        .flatMap((date) => date.resolve(published, outlook(text, date.start)))
        .map(days),
    ).toEqual(["2022-06-01/2022-06-30"]);
  });

  it("reads no date into a day that the calendar has not", () => {
    expect(datesIn("on February 30, 2021").flatMap((date) => date.resolve(published, "back"))).toEqual([]);
  });
});
