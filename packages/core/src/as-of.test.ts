import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyDeployments } from "../test/any-rows";
import { day, deployment, forecast, ids, span, undated } from "../test/freedonia";
import { type AsOf, asOf, leftOut } from "./as-of";

describe("asOf(rows, { known })", () => {
  const rows = [
    deployment("told-in-time", { known: "1933-11-17" }),
    deployment("told-later", { known: "1933-11-18", ...day("1933-11-01") }),
    deployment("undated", { known: "1933-11-16", ...undated }),
  ];

  test("keeps what was known on the day or before, whatever its date", () => {
    expect(ids(asOf(rows, { known: "1933-11-17" }))).toEqual(["told-in-time", "undated"]);
  });

  test("an axis that is left out is not filtered", () => {
    expect(asOf(rows, {})).toEqual(rows);
    expect(asOf(rows, { known: undefined, valid: undefined })).toEqual(rows);
  });

  test("both axes hold together", () => {
    expect(ids(asOf(rows, { known: "1933-11-18", valid: "1933-11-01" }))).toEqual(["told-later"]);
    expect(ids(asOf(rows, { known: "1933-11-17", valid: "1933-11-01" }))).toEqual([]);
  });
});

const dated = {
  "the day": day("1933-11-16"),
  "the month": { date: "1933-11", from: "1933-11-01", to: "1933-11-30", datePrecision: "month" },
  "the day before": day("1933-11-15"),
  "from the day on": span("1933-11-16", null),
  "until the day": span(null, "1933-11-16"),
  "before and after": span("1933-11-10", "1933-11-20"),
  "never ending": { date: "../..", from: null, to: null, datePrecision: "interval" },
  "no date": undated,
} as const;

describe("asOf(rows, { valid })", () => {
  const rows = (sense: "within" | "throughout") =>
    Object.entries(dated).map(([name, date]) => deployment(name, { ...date, sense, known: "1933-11-18" }));

  test("keeps the rows whose date can overlap the day, an open end without limit", () => {
    for (const sense of ["within", "throughout"] as const) {
      expect(ids(asOf(rows(sense), { valid: "1933-11-16" }))).toEqual([
        "the day",
        "the month",
        "from the day on",
        "until the day",
        "before and after",
        "never ending",
      ]);
    }
  });

  test("rows without a date never pass", () => {
    for (const valid of ["1900-01-01", "1933-11-16", "2100-01-01"]) {
      expect(ids(asOf(rows("throughout"), { valid }))).not.toContain("no date");
    }
  });

  test("certain within: the date is the day and no other", () => {
    expect(ids(asOf(rows("within"), { valid: "1933-11-16", certain: true }))).toEqual(["the day"]);
  });

  test("certain throughout: the day is one of the date's", () => {
    expect(ids(asOf(rows("throughout"), { valid: "1933-11-16", certain: true }))).toEqual([
      "the day",
      "the month",
      "from the day on",
      "before and after",
    ]);
  });

  test("an open end is certain up to the day on which it was said", () => {
    const row = deployment("open", { ...dated["from the day on"], sense: "throughout", known: "1933-11-18" });
    expect(asOf([row], { valid: "1933-11-18", certain: true })).toEqual([row]);
    expect(asOf([row], { valid: "1933-11-19", certain: true })).toEqual([]);
    expect(asOf([row], { valid: "1933-11-19" })).toEqual([row]);
  });

  test("an approximate date is possible and never certain", () => {
    const row = deployment("about", { ...day("1933-11-16"), approximate: true });
    expect(asOf([row], { valid: "1933-11-16" })).toEqual([row]);
    expect(asOf([row], { valid: "1933-11-16", certain: true })).toEqual([]);
  });
});

describe("deprecated rows", () => {
  const rows = [deployment("old", { rank: "deprecated" }), deployment("new")];

  test("are left out unless asked for", () => {
    expect(ids(asOf(rows, {}))).toEqual(["new"]);
    expect(ids(asOf(rows, { deprecated: true }))).toEqual(["old", "new"]);
  });
});

describe("leftOut(rows, options)", () => {
  const rows = [
    deployment("kept"),
    deployment("old", { rank: "deprecated", ...undated }),
    deployment("later", { known: "1933-12-01", ...undated }),
    deployment("undated", undated),
    deployment("other day", day("1933-11-15")),
    deployment("another day", day("1933-11-14")),
  ];

  test("counts each row that asOf leaves out by the first reason that fits", () => {
    const options = { known: "1933-11-17", valid: "1933-11-16" };
    expect(leftOut(rows, options)).toEqual({ deprecated: 1, notYetKnown: 1, undated: 1, otherwiseDated: 2 });
    expect(asOf(rows, options)).toHaveLength(1);
  });

  test("counts no undated row where no valid day is asked", () => {
    expect(leftOut(rows, { known: "1933-11-17" }).undated).toBe(0);
  });
});

describe("wrong options", () => {
  test.each([
    ["1933-11", '"1933-11"'],
    ["1933-02-29", '"1933-02-29"'],
    ["17.11.1933", '"17.11.1933"'],
    ["1933-11-17T00:00", '"1933-11-17T00:00"'],
    [null, "null"],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ])("%s is no day: it throws, saying what was expected and what came", (known, got) => {
    const options = { known } as unknown as AsOf;
    const message = `asOf: known: expected a day of the calendar, written YYYY-MM-DD; got ${got}`;
    expect(() => asOf([], options)).toThrow(new RangeError(message));
    expect(() => leftOut([], options)).toThrow(RangeError);
  });

  test("certain without a day throws", () => {
    expect(() => asOf([], { certain: true })).toThrow(
      "certain asks about a day; expected it as valid, got none",
    );
  });
});

describe("for any rows and days", () => {
  test("a later day never takes away what was known", () => {
    fc.assert(
      fc.property(anyDeployments, anyDay, anyDay, (rows, a, b) => {
        const [early, late] = [a, b].sort() as [string, string];
        const then = new Set(asOf(rows, { known: late }));
        for (const row of asOf(rows, { known: early })) expect(then).toContain(row);
      }),
    );
  });

  test("nothing shows that was not known yet", () => {
    fc.assert(
      fc.property(anyDeployments, anyDay, (rows, known) => {
        for (const row of asOf(rows, { known })) expect(row.known <= known).toBe(true);
      }),
    );
  });

  test("what is certain is possible", () => {
    fc.assert(
      fc.property(anyDeployments, anyDay, (rows, valid) => {
        const possible = new Set(asOf(rows, { valid }));
        for (const row of asOf(rows, { valid, certain: true })) expect(possible).toContain(row);
      }),
    );
  });

  test("the rows kept and those left out are all rows", () => {
    fc.assert(
      fc.property(anyDeployments, anyDay, anyDay, fc.boolean(), (rows, known, valid, certain) => {
        const options = { known, valid, certain };
        const out = Object.values(leftOut(rows, options)).reduce((sum, count) => sum + count, 0);
        expect(asOf(rows, options).length + out).toBe(rows.length);
      }),
    );
  });

  test("the order of rows does not matter, and is kept", () => {
    fc.assert(
      fc.property(anyDeployments, anyDay, anyDay, (rows, known, valid) => {
        const kept = asOf(rows, { known, valid });
        expect(asOf([...rows].reverse(), { known, valid }).reverse()).toEqual(kept);
      }),
    );
  });
});

describe("asOf({ known }) gives rows as they stood", () => {
  const contested = {
    ...deployment("contested", { known: "1933-11-17" }),
    standing: "single" as const,
    standingHistory: ["1933-11-17 single", "1933-11-20 contested", "1933-12-01 single"],
    corrected: ["office"],
    correctedOn: ["1933-11-25"],
    revised: "1933-12-01",
  };
  const on = (known: "1933-11-17" | "1933-11-20" | "1933-11-30" | "1933-12-01") =>
    asOf([contested], { known }).map(({ standing, corrected, revised }) => [standing, corrected, revised]);

  test("each standing holds from its day on", () => {
    expect(on("1933-11-17")).toEqual([["single", [], null]]);
    expect(on("1933-11-20")).toEqual([["contested", [], "1933-11-20"]]);
    expect(on("1933-11-30")).toEqual([["contested", ["office"], "1933-11-25"]]);
  });

  test("a row to which nothing came later is the row itself", () => {
    expect(asOf([contested], { known: "1933-12-01" })[0]).toBe(contested);
    expect(asOf([contested], {})[0]).toBe(contested);
  });

  test("a forecast is open until the day on which it was resolved", () => {
    const foreseen = forecast("foreseen", {
      known: "1933-11-17",
      resolution: "occurred",
      resolvedBy: "the-herald-seen",
      resolvedOn: "1933-11-20",
      revised: "1933-11-20",
    });
    const outcome = (known: "1933-11-19" | "1933-11-20") =>
      asOf([foreseen], { known }).map(({ resolution, resolvedBy }) => [resolution, resolvedBy]);
    expect(outcome("1933-11-19")).toEqual([["open", null]]);
    expect(outcome("1933-11-20")).toEqual([["occurred", "the-herald-seen"]]);
  });
});
