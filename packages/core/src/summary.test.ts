import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDeployments } from "../test/any-rows";
import { about, casualties, deployment, exactly, moreThan } from "../test/freedonia";
import { MixedRowsError } from "./mixed-rows-error";
import { summarize } from "./summarize";
import { where } from "./where";

const sum = { policy: "sum", over: "about" } as const;
const ours = { about: "freedonian-forces" } as const;

describe("summarize(rows, { policy: sum, over })", () => {
  test("adds up the parts: low to low, best to best, high to high", () => {
    const rows = [
      deployment("a", { low: 10, best: 12, high: 15 }),
      deployment("b", { ...ours, low: 20, best: 25, high: 30 }),
    ];
    expect(summarize(rows, sum)).toEqual([{ low: 30, best: 37, high: 45, claims: 2, origins: 2 }]);
  });

  test("several claims about one part are never added: they widen it", () => {
    const rows = [
      deployment("a", exactly(90)),
      deployment("b", { ...exactly(70), assertedBy: "rufus-firefly" }),
      deployment("c", { ...ours, ...exactly(5) }),
    ];
    expect(summarize(rows, sum)).toEqual([{ low: 75, best: null, high: 95, claims: 3, origins: 3 }]);
  });

  test("an end that is open in any part makes that end of the sum open", () => {
    const rows = [deployment("a", moreThan(10)), deployment("b", { ...ours, ...exactly(20) })];
    expect(summarize(rows, sum)).toMatchObject([{ low: 30, best: null, high: null }]);
  });

  test("a value that is named without bounds stands for both ends, as in the widest range", () => {
    const rows = [deployment("a", about(10)), deployment("b", { ...ours, ...exactly(20) })];
    expect(summarize(rows, sum)).toMatchObject([{ low: 30, best: 30, high: 30 }]);
  });

  test("groups are summed apart", () => {
    const rows = [
      deployment("a", exactly(1)),
      deployment("b", { ...ours, ...exactly(2) }),
      deployment("c", { ...exactly(5), modality: "planned" }),
    ];
    expect(summarize(rows, { by: "modality", ...sum })).toMatchObject([
      { modality: "actual", low: 3, high: 3, claims: 2 },
      { modality: "planned", low: 5, high: 5, claims: 1 },
    ]);
  });

  test("what is unlike is not summed either", () => {
    const rows = [deployment("a"), deployment("b", { ...ours, counted: "brigades" })];
    expect(() => summarize(rows, sum)).toThrow(
      "  counted: personnel (the-herald-a), brigades (the-herald-b)",
    );
    const planned = [deployment("a"), deployment("b", { ...ours, modality: "planned" })];
    expect(() => summarize(planned, sum)).toThrow(MixedRowsError);
  });

  test.each([
    ["side", { side: null }],
    ["victims", { victims: "unspecified" }],
  ] as const)("of %s, a part without a name may hold the others, and throws", (over, nameless) => {
    const named = casualties("a", { side: "sylvania", victims: "civilians" });
    const rows = [named, casualties("b", { ...named, id: "the-herald-b", ...nameless })];
    for (const given of [rows, rows.toReversed()]) {
      expect(() => summarize(given, { policy: "sum", over })).toThrow("may hold the others");
    }
    expect(summarize(rows.slice(1), { policy: "sum", over })).toMatchObject([{ low: 3, claims: 1 }]);
  });

  test("parts are told apart by several fields, and a name that is missing in one may be there in another", () => {
    const rows = [
      casualties("a", { victims: "combatants", side: "sylvania", ...exactly(1) }),
      casualties("b", { victims: "combatants", side: "freedonia", ...exactly(2) }),
      casualties("c", { victims: "civilians", side: null, ...exactly(4) }),
    ];
    const options = { policy: "sum", over: ["victims", "side"] } as const;
    expect(summarize(rows, options)).toMatchObject([{ low: 7, best: 7, high: 7 }]);
    const civilians = casualties("d", { victims: "civilians", side: "sylvania" });
    expect(() => summarize([...rows, civilians], options)).toThrow("  side: sylvania (");
  });

  test.each([
    ["no part to sum over", { policy: "sum" }],
    ["claimants are no parts of a whole", { policy: "sum", over: "assertedBy" }],
    ["a range has no parts", { policy: "widest", over: "about" }],
  ])("throws: %s", (_, options) => {
    expect(() => summarize([deployment("a")], options as never)).toThrow(TypeError);
  });
});

describe("summarize(rows, { also })", () => {
  const rows = [
    deployment("a", {
      known: "1933-11-20",
      assertedBy: "rufus-firefly",
      scope: ["near-border", "reservists"],
    }),
    deployment("b", { known: "1933-11-18", assertedBy: null, scope: ["near-border"] }),
    deployment("c", { known: "1933-11-19", assertedBy: "rufus-firefly", posture: "alert", scope: [] }),
  ];
  const given = { policy: "widest", allow: ["scope"] } as const;

  test("counts the different values of a field, of a list its items, and null as none", () => {
    const also = { speakers: { distinct: "assertedBy" }, scopes: { distinct: "scope" } } as const;
    expect(summarize(rows, { ...given, also })).toMatchObject([{ claims: 3, speakers: 1, scopes: 2 }]);
  });

  test("gives the least and the greatest value of a field", () => {
    const also = { first: { least: "known" }, last: { greatest: "known" }, least: { least: "low" } } as const;
    expect(summarize(rows, { ...given, also })).toMatchObject([
      { first: "1933-11-18", last: "1933-11-20", least: 20_000 },
    ]);
  });

  test("where no row has a value there is no least, and none is counted", () => {
    const also = { posture: { least: "posture" }, postures: { distinct: "posture" } } as const;
    expect(summarize(rows.slice(0, 2), { ...given, also })).toMatchObject([{ posture: null, postures: 0 }]);
  });

  test("measures are taken group by group", () => {
    const also = { last: { greatest: "known" } } as const;
    expect(summarize(rows, { ...given, by: "assertedBy", also })).toMatchObject([
      { assertedBy: "rufus-firefly", last: "1933-11-20" },
      { assertedBy: null, last: "1933-11-18" },
    ]);
  });

  test("a measure that does not exist throws", () => {
    const also = { mean: { mean: "low" } } as never;
    expect(() => summarize(rows, { ...given, also })).toThrow(
      'also: mean: expected one of distinct, least, greatest; got "mean"',
    );
  });
});

describe("for any rows", () => {
  const all = ["side", "modality", "counted", "quantityType", "scope"] as const;
  const affirmed = fc
    .tuple(anyDeployments, fc.infiniteStream(fc.constantFrom("sylvanian-forces", "freedonian-forces")))
    .map(([rows, forces]) =>
      where(rows, { polarity: "affirmed" }).map((row) => ({ ...row, about: forces.next().value })),
    );

  test("the sum is that of the widest ranges of its parts", () => {
    fc.assert(
      fc.property(affirmed, (rows) => {
        const parts = summarize(rows, { by: "about", policy: "widest", allow: all });
        const end = (bound: "low" | "high") =>
          parts.reduce<number | null>((total, part) => {
            const value = part[bound];
            return total === null || value === null ? null : total + value;
          }, 0);
        const [whole] = summarize(rows, { ...sum, allow: all });
        if (whole === undefined) {
          expect(parts).toEqual([]);
          return;
        }
        expect([whole.low, whole.high]).toEqual([end("low"), end("high")]);
        expect(whole.claims).toBe(parts.reduce((total, { claims }) => total + claims, 0));
      }),
    );
  });

  test("the sum contains what any claim of each part adds up to", () => {
    fc.assert(
      fc.property(affirmed, fc.nat(), (rows, choice) => {
        const [whole] = summarize(rows, { ...sum, allow: all });
        const used = where(rows, { rank: "normal" });
        const chosen = [...new Set(used.map((row) => row.about))].map((force) => {
          const same = used.filter((row) => row.about === force);
          return same[choice % same.length];
        });
        const values = chosen.map((row) => row?.best ?? row?.low ?? row?.high ?? null);
        if (whole === undefined || values.includes(null)) return;
        const total = values.reduce<number>((a, b) => a + (b ?? 0), 0);
        if (whole.low !== null) expect(total).toBeGreaterThanOrEqual(whole.low);
        if (whole.high !== null) expect(total).toBeLessThanOrEqual(whole.high);
      }),
    );
  });

  test("the order of rows does not matter", () => {
    fc.assert(
      fc.property(affirmed, (rows) => {
        const options = {
          ...sum,
          by: "side",
          allow: all,
          also: { speakers: { distinct: "assertedBy" }, first: { least: "known" } },
        } as const;
        const canonical = (given: typeof rows) =>
          summarize(given, options)
            .map((row) => JSON.stringify(row))
            .sort();
        expect(canonical(rows.toReversed())).toEqual(canonical(rows));
      }),
    );
  });

  test("the summaries of two halves combine to that of the whole", () => {
    fc.assert(
      fc.property(affirmed, fc.nat(12), (rows, at) => {
        const of = (given: typeof rows) =>
          summarize(given, { policy: "widest", allow: [...all, "about"] })[0];
        const [first, second, whole] = [of(rows.slice(0, at)), of(rows.slice(at)), of(rows)];
        if (first === undefined || second === undefined) {
          expect(whole).toEqual(first ?? second);
          return;
        }
        const join = (a: number | null, b: number | null, pick: (a: number, b: number) => number) =>
          a === null || b === null ? null : pick(a, b);
        expect(whole).toMatchObject({
          low: join(first.low, second.low, Math.min),
          best: first.best === second.best ? first.best : null,
          high: join(first.high, second.high, Math.max),
          claims: first.claims + second.claims,
        });
      }),
    );
  });
});
