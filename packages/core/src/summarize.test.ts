import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDeployments } from "../test/any-rows";
import { about, casualties, type Deployment, deployment, exactly, moreThan } from "../test/freedonia";
import { MixedRowsError } from "./mixed-rows-error";
import { summarize } from "./summarize";
import { where } from "./where";

const widest = { policy: "widest" } as const;

function mixedBy(query: () => unknown): MixedRowsError {
  try {
    query();
  } catch (error) {
    if (error instanceof MixedRowsError) return error;
  }
  throw new Error("expected a MixedRowsError");
}

describe("summarize(rows, { policy: widest })", () => {
  test("low is the least low, high the greatest high, with claims and origins counted", () => {
    const rows = [
      deployment("a", { ...exactly(20_000) }),
      deployment("b", { low: 15_000, best: null, high: 30_000, relation: "between" }),
      deployment("c", { ...exactly(20_000), origin: "the-herald-a" }),
    ];
    expect(summarize(rows, widest)).toEqual([
      { low: 15_000, best: null, high: 30_000, claims: 3, origins: 2 },
    ]);
  });

  test("best stands in for a bound that is not given", () => {
    const rows = [deployment("a", about(20_000)), deployment("b", { low: null, best: 25_000, high: 25_000 })];
    expect(summarize(rows, widest)).toMatchObject([{ low: 20_000, best: null, high: 25_000 }]);
  });

  test("an end that any claim leaves open stays open", () => {
    const rows = [deployment("a", exactly(20_000)), deployment("b", moreThan(30_000))];
    expect(summarize(rows, widest)).toMatchObject([{ low: 20_000, best: null, high: null }]);
    const unquantified = { low: null, best: null, high: null, relation: "unquantified" } as const;
    const several = deployment("c", unquantified);
    expect(summarize([...rows, several], widest)).toMatchObject([{ low: null, best: null, high: null }]);
  });

  test("best is given where every claim names the same, and only there", () => {
    const same = [deployment("a", exactly(20_000)), deployment("b", about(20_000))];
    expect(summarize(same, widest)).toMatchObject([{ low: 20_000, best: 20_000, high: 20_000 }]);
    for (const other of [exactly(20_001), moreThan(20_000)]) {
      expect(summarize([...same, deployment("c", other)], widest)).toMatchObject([{ best: null }]);
      expect(summarize([deployment("c", other), ...same], widest)).toMatchObject([{ best: null }]);
    }
  });

  test("0 is a number", () => {
    const rows = [casualties("a", exactly(0)), casualties("b", exactly(2))];
    expect(summarize(rows, widest)).toMatchObject([{ low: 0, best: null, high: 2 }]);
    expect(summarize(rows.slice(0, 1), widest)).toMatchObject([{ low: 0, best: 0, high: 0 }]);
  });

  test("no rows give no summary", () => {
    expect(summarize([] as Deployment[], { policy: "widest", by: "side" })).toEqual([]);
  });
});

describe("summarize(rows, { by })", () => {
  const rows = [
    deployment("a", { assertedBy: "rufus-firefly", ...exactly(10) }),
    deployment("b", { assertedBy: null, ...exactly(20) }),
    deployment("c", { assertedBy: "rufus-firefly", modality: "planned", ...exactly(30) }),
  ];

  test("gives a flat row a group, in the order of their first rows", () => {
    expect(summarize(rows, { by: ["modality", "assertedBy"], ...widest })).toEqual([
      { modality: "actual", assertedBy: "rufus-firefly", low: 10, best: 10, high: 10, claims: 1, origins: 1 },
      { modality: "actual", assertedBy: null, low: 20, best: 20, high: 20, claims: 1, origins: 1 },
      {
        modality: "planned",
        assertedBy: "rufus-firefly",
        low: 30,
        best: 30,
        high: 30,
        claims: 1,
        origins: 1,
      },
    ]);
  });

  test("a field alone is a list of one", () => {
    expect(summarize(rows, { by: "modality", ...widest })).toEqual(
      summarize(rows, { by: ["modality"], ...widest }),
    );
  });

  test("a list groups as a set", () => {
    const scoped = [
      deployment("a", { scope: ["reservists", "near-border"] }),
      deployment("b", { scope: ["near-border", "reservists"] }),
      deployment("c", { scope: ["near-border"] }),
    ];
    expect(summarize(scoped, { by: "scope", ...widest })).toMatchObject([
      { scope: ["near-border", "reservists"], claims: 2 },
      { scope: ["near-border"], claims: 1 },
    ]);
  });
});

describe("unlike rows", () => {
  const now = deployment("now", { modality: "actual" });
  const plan = deployment("plan", { modality: "planned", ...exactly(175_000) });

  test("planned and actual throw, name the records and say how to ask", () => {
    const error = mixedBy(() => summarize([now, plan], widest));
    expect(error.message).toBe(
      [
        "summarize: unlike rows are not put together",
        "  modality: actual (the-herald-now), planned (the-herald-plan)",
        'group by what differs, { by: ["modality"] }, or allow it by name, { allow: ["modality"] }',
      ].join("\n"),
    );
    expect(error.differs).toEqual(["modality"]);
    expect(error.ids).toEqual(["the-herald-now", "the-herald-plan"]);
  });

  test("both ways of asking that it names answer", () => {
    expect(summarize([now, plan], { by: ["modality"], ...widest })).toHaveLength(2);
    expect(summarize([now, plan], { allow: ["modality"], ...widest })).toMatchObject([
      { low: 20_000, best: null, high: 175_000, claims: 2 },
    ]);
  });

  test("of many records it names the first three of each and how many there are", () => {
    const many = ["a", "b", "c", "d", "e"].map((name) => deployment(name));
    expect(mixedBy(() => summarize([...many, plan], widest)).message).toContain(
      "actual (the-herald-a, the-herald-b, the-herald-c and 2 more), planned (the-herald-plan)",
    );
  });

  test.each<[string, Partial<Deployment>]>([
    ["about", { about: "freedonian-forces" }],
    ["side", { side: "freedonia" }],
    ["counted", { counted: "brigades" }],
    ["quantityType", { quantityType: "change" }],
    ["scope", { scope: ["reservists"] }],
  ])("%s is not mixed", (field, changes) => {
    const rows = [now, deployment("other", changes)];
    expect(mixedBy(() => summarize(rows, widest)).differs).toEqual([field]);
    expect(mixedBy(() => summarize([...rows].reverse(), widest)).differs).toEqual([field]);
  });

  test("victims are not mixed", () => {
    const rows = [casualties("a"), casualties("b", { victims: "civilians" })];
    expect(mixedBy(() => summarize(rows, widest)).differs).toEqual(["victims"]);
  });

  test("kinds are not mixed, though types were told otherwise", () => {
    const rows = [now, casualties("b")] as readonly object[] as Deployment[];
    expect(
      mixedBy(() =>
        summarize(rows, { allow: ["about", "counted", "side", "quantityType", "scope"], ...widest }),
      ).differs,
    ).toEqual(["kind", "victims"]);
  });

  test("all that differs is named at once", () => {
    const rows = [now, deployment("other", { counted: "ships", scope: ["crimea", "reservists"] })];
    const error = mixedBy(() => summarize(rows, widest));
    expect(error.differs).toEqual(["counted", "scope"]);
    expect(error.message).toContain("  scope: none (the-herald-now), crimea + reservists (the-herald-other)");
    expect(error.message).toContain('{ by: ["counted","scope"] }');
  });

  test("only the rows of the group that mixes are named", () => {
    const rows = [deployment("apart", { side: "freedonia" }), now, plan];
    expect(mixedBy(() => summarize(rows, { by: "side", ...widest })).ids).toEqual([now.id, plan.id]);
  });

  test("denied claims have no place in bounds, grouped or alone", () => {
    const denial = deployment("denial", { polarity: "denied" });
    expect(mixedBy(() => summarize([denial], widest)).message).toBe(
      [
        "summarize: denied figures have no place in bounds",
        "  polarity: denied (the-herald-denial)",
        'leave them out, where(rows, { polarity: "affirmed" })',
      ].join("\n"),
    );
    expect(mixedBy(() => summarize([now, denial], { by: "polarity", ...widest })).ids).toEqual([denial.id]);
    expect(summarize(where([now, denial], { polarity: "affirmed" }), widest)).toMatchObject([{ claims: 1 }]);
  });

  test("deprecated rows neither count nor mix, unless asked for", () => {
    const withdrawn = deployment("withdrawn", { modality: "planned", rank: "deprecated" });
    expect(summarize([now, withdrawn], widest)).toMatchObject([{ claims: 1 }]);
    expect(mixedBy(() => summarize([now, withdrawn], { deprecated: true, ...widest })).ids).toHaveLength(2);
  });

  test("a policy that does not exist throws", () => {
    const options = { policy: "mean" } as unknown as typeof widest;
    expect(() => summarize([now], options)).toThrow(
      'summarize: expected policy "widest", or "sum" over some of about, side, victims; got {"policy":"mean","over":[]}',
    );
  });
});

describe("for any like rows", () => {
  const all = ["side", "modality", "counted", "quantityType", "scope"] as const;
  const affirmed = anyDeployments.map((rows) => where(rows, { polarity: "affirmed" }));
  const canonical = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

  test("low ≤ best ≤ high is kept", () => {
    fc.assert(
      fc.property(affirmed, (rows) => {
        for (const { low, best, high } of summarize(rows, { allow: all, ...widest })) {
          if (low !== null && best !== null) expect(low).toBeLessThanOrEqual(best);
          if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  test("a summary contains each claim that it covers", () => {
    fc.assert(
      fc.property(affirmed, (rows) => {
        for (const { side, low, high } of summarize(rows, { by: "side", allow: all, ...widest })) {
          for (const row of where(rows, { side, rank: "normal" })) {
            for (const bound of [row.low, row.best, row.high]) {
              if (bound !== null && low !== null) expect(bound).toBeGreaterThanOrEqual(low);
              if (bound !== null && high !== null) expect(bound).toBeLessThanOrEqual(high);
            }
            if ((row.low ?? row.best) === null) expect(low).toBeNull();
            if ((row.high ?? row.best) === null) expect(high).toBeNull();
          }
        }
      }),
    );
  });

  test("the order of rows does not matter", () => {
    fc.assert(
      fc.property(affirmed, (rows) => {
        const options = { by: ["side", "scope"], allow: all, ...widest } as const;
        expect(canonical(summarize([...rows].reverse(), options))).toEqual(
          canonical(summarize(rows, options)),
        );
      }),
    );
  });

  test("every claim in use is counted once", () => {
    fc.assert(
      fc.property(affirmed, (rows) => {
        const counted = summarize(rows, { by: all, ...widest }).reduce((sum, { claims }) => sum + claims, 0);
        expect(counted).toBe(where(rows, { rank: "normal" }).length);
      }),
    );
  });

  test("rows that are unlike throw, whatever their order", () => {
    fc.assert(
      fc.property(affirmed, (rows) => {
        const used = where(rows, { rank: "normal" });
        const mixes = new Set(used.map(({ modality }) => modality)).size > 1;
        const query = (given: typeof rows) => () =>
          summarize(given, { allow: all.filter((f) => f !== "modality"), ...widest });
        for (const given of [rows, [...rows].reverse()]) {
          if (mixes) expect(query(given)).toThrow(MixedRowsError);
          else expect(query(given)).not.toThrow();
        }
      }),
    );
  });
});
