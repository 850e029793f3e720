import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay } from "./days";
import { parseDate } from "./parse-date";

const read = (edtf: string) => {
  const result = parseDate(edtf);
  if (!result.ok) return result.reason;
  const { from, to, datePrecision, approximate } = result.value;
  return `${from ?? ".."} ${to ?? ".."} ${datePrecision}${approximate ? " approximate" : ""}`;
};

describe("parseDate(edtf)", () => {
  it.each([
    ["2021-12-07", "2021-12-07 2021-12-07 day"],
    ["2020-02-29", "2020-02-29 2020-02-29 day"],
    ["2021-12-07~", "2021-12-07 2021-12-07 day approximate"],
    ["2014-03", "2014-03-01 2014-03-31 month"],
    ["2014-03?", "2014-03-01 2014-03-31 month approximate"],
    ["1985-?04", "1985-04-01 1985-04-30 month approximate"],
    ["2013~", "2013-01-01 2013-12-31 year approximate"],
    ["2013%", "2013-01-01 2013-12-31 year approximate"],
    ["2014-21", "2014-03-01 2014-05-31 season"],
    ["2014-24", "2014-12-01 2015-02-28 season"],
    ["2014-30", "2014-12-01 2015-02-28 season"],
    ["2014-22~", "2014-06-01 2014-08-31 season approximate"],
    ["2014-37", "2014-01-01 2014-04-30 season"],
    ["201X", "2010-01-01 2019-12-31 decade"],
    ["201", "2010-01-01 2019-12-31 decade"],
    ["19XX", "1900-01-01 1999-12-31 century"],
    ["19", "1900-01-01 1999-12-31 century"],
    ["2014-XX", "2014-01-01 2014-12-31 year"],
    ["2014-XX-XX", "2014-01-01 2014-12-31 year"],
    ["2021-12-XX", "2021-12-01 2021-12-31 month"],
    ["2022-01/2022-02", "2022-01-01 2022-02-28 interval"],
    ["2004-06~/2004-08", "2004-06-01 2004-08-31 interval approximate"],
    ["2014-21/2014-22", "2014-03-01 2014-08-31 interval"],
    ["2014-03-18/..", "2014-03-18 .. interval"],
    ["2014-03-18/", "2014-03-18 .. interval"],
    ["../2022-02-24", ".. 2022-02-24 interval"],
    ["[2014,2015-03]", "2014-01-01 2015-03-31 interval"],
    ["{2015,2018..2020}", "2015-01-01 2020-12-31 interval"],
    ["[..2016-05]", ".. 2016-05-31 interval"],
    ["0044-03-15", "0044-03-15 0044-03-15 day"],
  ])("reads %s as %s", (edtf, expected) => {
    expect(read(edtf)).toBe(expected);
  });

  it.each([
    ["2021-02-30", "not an EDTF date"],
    ["2021-02-29", "no such day"],
    ["2021-02-29/2021-03", "no such day"],
    ["[2021-02-29,2022]", "no such day"],
    ["2022-02/2022-01", "ends before it begins"],
    ["2021-12-07T10:00Z", "time of day"],
    ["2021-12-07T10:00Z/2021-12-08", "time of day"],
    ["2021-XX-07", "left open"],
    ["201X-05", "left open"],
    ["X014", "left open"],
    ["2014-03-2X", "left open"],
    ["../..", "open at both ends"],
    ["Y12345", "not supported"],
    ["-0044-03-15", "0001 to 9999"],
    ["7 December 2021", "not an EDTF date"],
    ["", "not an EDTF date"],
    ["2021-12-07 ", "not an EDTF date"],
    ["2021,".repeat(100_000), "at most 64 characters"],
  ])("rejects %.40s, saying %s", (edtf, reason) => {
    expect(read(edtf)).toContain(reason);
  });

  it("never throws, and gives only days that the calendar has, the first not after the last", () => {
    const edtf = fc.string({ unit: fc.constantFrom(..."0123456789-/.~?%XY[],{}T:"), maxLength: 24 });
    const likely = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 45 }),
      fc.integer({ min: 0, max: 33 }),
    );
    const written = likely.map((parts) =>
      parts.map((part, i) => String(part).padStart(i ? 2 : 4, "0")).join("-"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          edtf,
          written,
          fc.tuple(written, written).map((ends) => ends.join("/")),
        ),
        (text) => {
          const result = parseDate(text);
          if (!result.ok) return;
          const { from, to } = result.value;
          if (from !== null) expect(isDay(from)).toBe(true);
          if (to !== null) expect(isDay(to)).toBe(true);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
        },
      ),
    );
  });
});
