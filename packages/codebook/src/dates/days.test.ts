import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isDay, lastOfMonth } from "./days";
import { contains, overlaps } from "./ranges";
import { weekdayOf, weekdayOnOrAfter, weekdayOnOrBefore, weekOf } from "./weekday";

const days = fc.integer({ min: -200_000, max: 200_000 }).map((n) => addDays("2000-01-01", n));

describe("days", () => {
  it("addDays crosses months, years and leap days", () => {
    expect(addDays("2021-12-31", 1)).toBe("2022-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(addDays("2021-12-07", 60)).toBe("2022-02-05");
  });

  it("addDays throws on what is not a day, naming it", () => {
    expect(() => addDays("2021-02-29", 1)).toThrow('got "2021-02-29"');
  });

  it("addDays and daysBetween undo each other", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -9_999, max: 9_999 }),
        (day, n) => daysBetween(day, addDays(day, n)) === n,
      ),
    );
  });

  it("isDay follows the calendar", () => {
    expect(["2020-02-29", "2021-02-29", "2021-1-1", "2021-13-01"].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("lastOfMonth knows leap years and December", () => {
    expect([lastOfMonth(2024, 2), lastOfMonth(1900, 2), lastOfMonth(2021, 12)]).toEqual([
      "2024-02-29",
      "1900-02-28",
      "2021-12-31",
    ]);
  });
});

describe("weekdays", () => {
  it("weekdayOf counts from Monday", () => {
    expect(weekdayOf("2021-12-07")).toBe(2);
    expect(weekdayOf("2022-02-24")).toBe(4);
  });

  it("weekdayOnOrBefore gives the day itself where it is that weekday", () => {
    expect(weekdayOnOrBefore("2021-12-07", 2)).toBe("2021-12-07");
    expect(weekdayOnOrBefore("2021-12-07", 3)).toBe("2021-12-01");
  });

  it("on or before and on or after lie within a week and have the weekday asked for", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const before = weekdayOnOrBefore(day, weekday);
        const after = weekdayOnOrAfter(day, weekday);
        expect([weekdayOf(before), weekdayOf(after)]).toEqual([weekday, weekday]);
        expect(daysBetween(before, day) >= 0 && daysBetween(before, day) < 7).toBe(true);
        expect(daysBetween(day, after) >= 0 && daysBetween(day, after) < 7).toBe(true);
      }),
    );
  });

  it("weekOf runs from Monday to Sunday", () => {
    expect(weekOf("2021-12-12")).toEqual({ from: "2021-12-06", to: "2021-12-12" });
  });
});

describe("ranges", () => {
  const march = { from: "2014-03-01", to: "2014-03-31" };

  it("overlaps needs one shared day, and an open end reaches any day", () => {
    expect(overlaps(march, { from: "2014-03-31", to: null })).toBe(true);
    expect(overlaps(march, { from: null, to: "2014-02-28" })).toBe(false);
  });

  it("contains needs every day, so a closed range never holds an open one", () => {
    expect(contains({ from: null, to: null }, march)).toBe(true);
    expect(contains(march, { from: "2014-03-18", to: null })).toBe(false);
    expect(contains(march, march)).toBe(true);
  });
});
