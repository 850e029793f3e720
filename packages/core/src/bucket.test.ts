import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDeployments } from "../test/any-rows";
import { day, deployment, span, undated } from "../test/freedonia";
import { type Bucket, bucket, type Period } from "./bucket";
import { count } from "./count";

const placed = (changes: Parameters<typeof deployment>[1], period: Period) => {
  const [row] = bucket([deployment("a", changes)], { valid: period });
  return [row?.period, row?.spans];
};
const november = { date: "1933-11", from: "1933-11-01", to: "1933-11-30", datePrecision: "month" } as const;

describe("bucket(rows, { valid })", () => {
  test.each<[Period, string]>([
    ["day", "1933-11-16"],
    ["week", "1933-W46"],
    ["month", "1933-11"],
    ["quarter", "1933-Q4"],
    ["year", "1933"],
  ])("a day lies in its %s: %s", (period, label) => {
    expect(placed(day("1933-11-16"), period)).toEqual([label, null]);
  });

  test("a month lies in its month, quarter and year, and in no day or week", () => {
    expect(placed(november, "month")).toEqual(["1933-11", null]);
    expect(placed(november, "year")).toEqual(["1933", null]);
    expect(placed(november, "day")).toEqual([null, "1933-11-01/1933-11-30"]);
    expect(placed(november, "week")).toEqual([null, "1933-W44/1933-W48"]);
  });

  test("a date over the edge of a bucket spans both", () => {
    expect(placed(span("1933-11-30", "1933-12-01"), "month")).toEqual([null, "1933-11/1933-12"]);
    expect(placed(span("1933-11-29", "1933-11-30"), "month")).toEqual(["1933-11", null]);
  });

  test("an open end spans without limit", () => {
    expect(placed(span("1933-11-30", null), "year")).toEqual([null, "1933/.."]);
    expect(placed(span(null, "1933-11-30"), "year")).toEqual([null, "../1933"]);
  });

  test("an approximate date is in no bucket for certain", () => {
    expect(placed({ ...day("1933-11-16"), approximate: true }, "month")).toEqual([null, "1933-11~"]);
    expect(placed({ ...span("1933-11-16", "1933-12-01"), approximate: true }, "month")).toEqual([
      null,
      "1933-11~/1933-12~",
    ]);
  });

  test("without a date there is no bucket, and nothing to span", () => {
    expect(placed(undated, "year")).toEqual([null, null]);
  });

  test.each([
    ["2021-01-03", "2020-W53"],
    ["2021-01-04", "2021-W01"],
    ["2018-12-31", "2019-W01"],
    ["2020-12-31", "2020-W53"],
    ["1969-12-28", "1969-W52"],
    ["1969-12-29", "1970-W01"],
  ])("%s lies in the week %s", (date, label) => {
    expect(placed(day(date), "week")).toEqual([label, null]);
  });
});

test("bucket(rows, { known }) goes by the day on which a claim was known, which has no width", () => {
  const rows = [
    deployment("a", { ...november, known: "1933-12-05" }),
    deployment("b", { ...undated, known: "1933-12-06" }),
  ];
  expect(bucket(rows, { known: "month" }).map(({ period, spans }) => [period, spans])).toEqual([
    ["1933-12", null],
    ["1933-12", null],
  ]);
});

test.each([[{}], [{ known: "day", valid: "day" }], [{ valid: "decade" }], [{ valid: "constructor" }]])(
  "%j throws",
  (options) => {
    expect(() => bucket([deployment("a")], options as Bucket)).toThrow(TypeError);
  },
);

describe("for any rows", () => {
  const anyPeriod = fc.constantFrom<Period>("day", "week", "month", "quarter", "year");

  test("buckets part the rows: each row is in one, and they add up", () => {
    fc.assert(
      fc.property(anyDeployments, anyPeriod, (given, period) => {
        const rows = bucket(given, { valid: period });
        expect(rows.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
        for (const row of rows) {
          if (row.period !== null) expect(row.spans).toBeNull();
          else expect(row.spans === null).toBe(row.date === null);
        }
        const counted = count(rows, { by: ["period", "spans"], deprecated: true });
        expect(counted.reduce((sum, { claims }) => sum + claims, 0)).toBe(given.length);
        expect(new Set(counted.map(({ period, spans }) => `${period} ${spans}`)).size).toBe(counted.length);
      }),
    );
  });

  test("a row in a narrow bucket lies in the wider one that holds it", () => {
    fc.assert(
      fc.property(anyDeployments, (given) => {
        const [days, months, years] = (["day", "month", "year"] as const).map((valid) =>
          bucket(given, { valid }),
        );
        for (const [index, row] of (days ?? []).entries()) {
          const [month, year] = [months?.[index]?.period, years?.[index]?.period];
          if (row.period !== null) expect(month).toBe(row.period.slice(0, 7));
          if (month != null) expect(year).toBe(month.slice(0, 4));
        }
      }),
    );
  });
});
