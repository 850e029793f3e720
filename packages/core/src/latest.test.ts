import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyDeployments } from "../test/any-rows";
import { casualties, day, deployment, exactly, ids, moreThan, span, undated } from "../test/freedonia";
import { latest } from "./latest";

const options = { by: "assertedBy", on: "1933-11-20", maxAgeDays: 10 } as const;

describe("latest(rows, { by, on, maxAgeDays })", () => {
  test("keeps the last figure of each series", () => {
    const rows = [
      deployment("first", day("1933-11-12")),
      deployment("last", day("1933-11-18")),
      deployment("of-another", { ...day("1933-11-13"), assertedBy: "rufus-firefly" }),
    ];
    expect(ids(latest(rows, options))).toEqual(["last", "of-another"]);
  });

  test("several figures of one series and day all stay", () => {
    const rows = [
      deployment("one", { ...day("1933-11-18"), ...exactly(20_000) }),
      deployment("other", { ...day("1933-11-18"), ...moreThan(30_000) }),
    ];
    expect(ids(latest(rows, options))).toEqual(["one", "other"]);
  });

  test("what is planned never replaces what is, though one person says both", () => {
    const rows = [
      deployment("now", { ...day("1933-11-15"), modality: "actual" }),
      deployment("plan", { ...day("1933-11-18"), modality: "planned" }),
    ];
    expect(ids(latest(rows, options))).toEqual(["now", "plan"]);
  });

  test.each([
    ["what is counted", { counted: "tanks" }],
    ["the force", { about: "freedonian-forces", side: "freedonia" }],
    ["what the figure includes", { scope: ["reservists"] }],
    ["whether it is denied", { polarity: "denied" }],
  ] as const)("another series: %s", (_, changes) => {
    const rows = [deployment("a", day("1933-11-15")), deployment("b", { ...day("1933-11-18"), ...changes })];
    expect(ids(latest(rows, options))).toEqual(["a", "b"]);
  });

  test("the same scope in another order is the same series", () => {
    const rows = [
      deployment("a", { ...day("1933-11-15"), scope: ["reservists", "near-border"] }),
      deployment("b", { ...day("1933-11-18"), scope: ["near-border", "reservists"] }),
    ];
    expect(ids(latest(rows, options))).toEqual(["b"]);
  });

  test("a figure is carried as far as maxAgeDays and no further", () => {
    const rows = [deployment("a", day("1933-11-10"))];
    expect(ids(latest(rows, { ...options, on: "1933-11-20" }))).toEqual(["a"]);
    expect(ids(latest(rows, { ...options, on: "1933-11-21" }))).toEqual([]);
  });

  test("a figure of a later day is not carried back", () => {
    expect(latest([deployment("a", day("1933-11-21"))], options)).toEqual([]);
  });

  test("a figure for the month stays beside one for a day of it, as neither certainly follows", () => {
    const month = { date: "1933-11", from: "1933-11-01", to: "1933-11-30", datePrecision: "month" } as const;
    const rows = [deployment("month", month), deployment("day", day("1933-11-18"))];
    expect(ids(latest(rows, options))).toEqual(["month", "day"]);
  });

  test("an open end reaches to the day it was said", () => {
    const rows = [deployment("a", { ...span("1933-10-01", null), known: "1933-11-05" })];
    expect(ids(latest(rows, { ...options, on: "1933-11-15" }))).toEqual(["a"]);
    expect(ids(latest(rows, { ...options, on: "1933-11-16" }))).toEqual([]);
  });

  test("a plan for a later day stands from the day it was said", () => {
    const plan = { ...span("1934-01-01", "1934-03-31"), modality: "planned" } as const;
    const rows = [
      deployment("plan", { ...plan, known: "1933-11-10" }),
      deployment("newer-plan", { ...plan, known: "1933-11-12", low: 1 }),
      deployment("not-yet-said", { ...plan, known: "1933-11-21" }),
    ];
    expect(ids(latest(rows, options))).toEqual(["newer-plan"]);
    expect(ids(latest(rows, { ...options, on: "1933-11-11" }))).toEqual(["plan"]);
  });

  test("sources without a name are a series for each origin", () => {
    const unnamed = (name: string, date: string, origin: string) =>
      deployment(name, { ...day(date), assertedBy: null, origin: `the-herald-${origin}` });
    const rows = [
      unnamed("a", "1933-11-15", "a"),
      unnamed("b", "1933-11-18", "b"),
      unnamed("c", "1933-11-17", "a"),
    ];
    expect(ids(latest(rows, options))).toEqual(["b", "c"]);
  });

  test("by several fields", () => {
    const rows = [
      deployment("a", { ...day("1933-11-15"), posture: "alert" }),
      deployment("b", { ...day("1933-11-18"), posture: "deployed" }),
    ];
    expect(ids(latest(rows, { ...options, by: ["assertedBy", "posture"] }))).toEqual(["a", "b"]);
  });

  test("movements, undated and deprecated rows are no last figure", () => {
    const rows = [
      deployment("movement", { ...day("1933-11-19"), quantityType: "change" }),
      deployment("undated", undated),
      deployment("withdrawn", { ...day("1933-11-19"), rank: "deprecated" }),
      deployment("kept", day("1933-11-15")),
    ];
    expect(ids(latest(rows, options))).toEqual(["kept"]);
    expect(ids(latest(rows, { ...options, deprecated: true }))).toEqual(["withdrawn"]);
  });

  test("rows of several kinds keep to their own series", () => {
    const rows = [deployment("a", day("1933-11-15")), casualties("b", day("1933-11-18"))];
    expect(ids(latest(rows, options))).toEqual(["a", "b"]);
  });

  test("wrong options throw, saying what was expected and what came", () => {
    expect(() => latest([deployment("a")], { ...options, on: "yesterday" })).toThrow(
      "latest: on: expected a day of the calendar",
    );
    for (const maxAgeDays of [-1, Number.NaN, "10" as unknown as number]) {
      expect(() => latest([deployment("a")], { ...options, maxAgeDays })).toThrow(
        `latest: maxAgeDays: expected a number of days, 0 or more; got ${maxAgeDays}`,
      );
    }
  });
});

describe("for any rows and days", () => {
  test("the order of rows does not matter, and is kept", () => {
    fc.assert(
      fc.property(anyDeployments, anyDay, fc.nat(30), (rows, on, maxAgeDays) => {
        const kept = latest(rows, { by: "assertedBy", on, maxAgeDays });
        expect(latest([...rows].reverse(), { by: "assertedBy", on, maxAgeDays }).reverse()).toEqual(kept);
      }),
    );
  });

  test("the last figures of the last figures are themselves", () => {
    fc.assert(
      fc.property(anyDeployments, anyDay, fc.nat(30), (rows, on, maxAgeDays) => {
        const once = latest(rows, { by: "assertedBy", on, maxAgeDays });
        expect(latest(once, { by: "assertedBy", on, maxAgeDays })).toEqual(once);
      }),
    );
  });

  test("a greater age only adds rows", () => {
    fc.assert(
      fc.property(anyDeployments, anyDay, fc.nat(30), (rows, on, maxAgeDays) => {
        const wider = new Set(latest(rows, { by: "assertedBy", on, maxAgeDays: maxAgeDays + 5 }));
        for (const row of latest(rows, { by: "assertedBy", on, maxAgeDays })) expect(wider).toContain(row);
      }),
    );
  });
});
