import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDeployments } from "../test/any-rows";
import { casualties, type Deployment, deployment, ids, sanction, statement } from "../test/freedonia";
import type { Filter } from "./filter";
import { where } from "./where";

const rows = [
  deployment("a", {
    side: "sylvania",
    low: 20_000,
    scope: ["near-border", "reservists"],
    via: ["chicolini"],
  }),
  deployment("b", { side: "freedonia", low: null, scope: [], posture: "alert", known: "1933-11-20" }),
  deployment("c", { side: "sylvania", low: 50_000, scope: ["near-border"], assertedBy: null }),
];
const mixed = [...rows, casualties("d", { side: "sylvania" }), sanction("e", { tier: null }), statement("f")];

describe("where(rows, filter)", () => {
  test.each<[string, Filter<Deployment>, string[]]>([
    ["an empty filter keeps every row", {}, ["a", "b", "c"]],
    ["a value keeps the rows whose field is that value", { side: "sylvania" }, ["a", "c"]],
    ["all conditions must hold", { side: "sylvania", low: 50_000 }, ["c"]],
    ["several values keep the rows whose field is one of them", { low: [20_000, 50_000] }, ["a", "c"]],
    ["no values keep no row", { low: [] }, []],
    ["null keeps the rows whose field is null", { low: null }, ["b"]],
    ["null can be one of several values", { low: [null, 20_000] }, ["a", "b"]],
    ["a value keeps the rows in whose list it is", { scope: "reservists" }, ["a"]],
    ["several values keep the rows in whose list one of them is", { via: ["chicolini", "freedonia"] }, ["a"]],
    ["not keeps the rows with another value", { side: { not: "sylvania" } }, ["b"]],
    ["not keeps null, which is another value", { low: { not: 20_000 } }, ["b", "c"]],
    ["not several keeps the rows with none of them", { low: { not: [20_000, null] } }, ["c"]],
    ["not keeps the rows in whose list the value is not", { scope: { not: "reservists" } }, ["b", "c"]],
    ["exists keeps what is not null", { assertedBy: { exists: true } }, ["a", "b"]],
    ["exists false keeps null", { posture: { exists: false } }, ["a", "c"]],
    ["an empty list does not exist", { scope: { exists: false } }, ["b"]],
    ["gt leaves out the bound and null", { low: { gt: 20_000 } }, ["c"]],
    ["gte keeps the bound", { low: { gte: 20_000 } }, ["a", "c"]],
    ["lt leaves out the bound and null", { low: { lt: 50_000 } }, ["a"]],
    ["lte leaves out null, which is not 0", { low: { lte: 50_000 } }, ["a", "c"]],
    ["two bounds make a range", { low: { gt: 20_000, lte: 60_000 } }, ["c"]],
    ["days are in the order of time", { known: { gte: "1933-11-18", lt: "1933-12-01" } }, ["b"]],
    ["text contains text", { known: { contains: "-20" } }, ["b"]],
    ["a list contains an item", { scope: { contains: "near-border" } }, ["a", "c"]],
    ["a list contains all of several items", { scope: { contains: ["near-border", "reservists"] } }, ["a"]],
  ])("%s", (_, filter, kept) => {
    expect(ids(where(rows, filter))).toEqual(kept);
  });

  test.each<[string, Filter<Deployment>, string[]]>([
    ["anyOf keeps what any filter keeps", { anyOf: [{ posture: "alert" }, { low: 50_000 }] }, ["b", "c"]],
    ["anyOf nothing keeps no row", { anyOf: [] }, []],
    ["allOf keeps what every filter keeps", { allOf: [{ side: "sylvania" }, { via: "chicolini" }] }, ["a"]],
    ["allOf nothing keeps every row", { allOf: [] }, ["a", "b", "c"]],
    ["noneOf keeps what no filter keeps", { noneOf: [{ posture: "alert" }, { low: 50_000 }] }, ["a"]],
    [
      "conditions beside it must hold too",
      { side: "sylvania", anyOf: [{ low: 20_000 }, { low: null }] },
      ["a"],
    ],
    ["parts can be functions", { anyOf: [(row) => row.low === null, { via: "chicolini" }] }, ["a", "b"]],
    [
      "parts can have parts",
      { noneOf: [{ allOf: [{ side: "sylvania" }, { anyOf: [{ low: 50_000 }] }] }] },
      ["a", "b"],
    ],
  ])("%s", (_, filter, kept) => {
    expect(ids(where(rows, filter))).toEqual(kept);
  });

  test("noneOf keeps the rows that do not have the field at all", () => {
    expect(ids(where(mixed, { noneOf: [{ side: "sylvania" }] }))).toEqual(["b", "e", "f"]);
  });

  test("keeps the rows themselves, and leaves the input as it was", () => {
    const given = Object.freeze([...rows]);
    expect(where(given, { side: "freedonia" })[0]).toBe(rows[1]);
  });

  test("rows without the field meet no condition on it, not even one for null", () => {
    expect(ids(where(mixed, { side: "sylvania" }))).toEqual(["a", "c", "d"]);
    expect(ids(where(mixed, { tier: null }))).toEqual(["e"]);
    expect(ids(where(mixed, { side: { not: "freedonia" } }))).toEqual(["a", "c", "d"]);
    expect(ids(where(mixed, { tier: { exists: false } }))).toEqual(["e"]);
  });

  test("kind narrows the fields of the result", () => {
    expect(where(mixed, { kind: "sanction", sender: "freedonia" }).map((row) => row.instrument)).toEqual([
      "import-ban",
    ]);
  });

  test("a condition that is undefined is none, as in JSON", () => {
    const filter = { side: undefined, low: { gt: undefined } } as unknown as Filter<Deployment>;
    expect(ids(where(rows, filter))).toEqual(["a", "b", "c"]);
    expect(ids(where(rows, JSON.parse(JSON.stringify(filter))))).toEqual(["a", "b", "c"]);
  });

  test("deprecated rows stay unless rank is asked for", () => {
    const old = deployment("old", { rank: "deprecated" });
    expect(ids(where([...rows, old], { rank: "normal" }))).toEqual(["a", "b", "c"]);
    expect(ids(where([old], {}))).toEqual(["old"]);
  });

  test("a function filters as it says", () => {
    expect(ids(where(rows, (row) => (row.low ?? 0) > 30_000))).toEqual(["c"]);
  });

  test("a comparison that does not exist throws and names those that do", () => {
    const filter = { side: { equals: "sylvania" } } as unknown as Filter<Deployment>;
    expect(() => where(rows, filter)).toThrow(
      'where: side: expected one of not, exists, gt, gte, lt, lte, contains; got "equals"',
    );
    const inherited = { side: { constructor: 1 } } as unknown as Filter<Deployment>;
    expect(() => where(rows, inherited)).toThrow('got "constructor"');
  });

  test("a filter read from hostile JSON keeps nothing it should not", () => {
    expect(where(rows, JSON.parse('{"__proto__": "sylvania"}'))).toEqual([]);
    expect(where(rows, JSON.parse('{"toString": "x"}'))).toEqual([]);
  });
});

describe("for any rows", () => {
  const anySide = fc.constantFrom("sylvania" as const, "freedonia" as const);
  const bound = fc.integer({ min: 0, max: 100_000 });

  test("a filter of two conditions keeps what one keeps of what the other keeps", () => {
    fc.assert(
      fc.property(anyDeployments, anySide, bound, (given, side, low) => {
        const both = where(given, { side, low: { gte: low } });
        expect(both).toEqual(where(where(given, { side }), { low: { gte: low } }));
        expect(both).toEqual(where(where(given, { low: { gte: low } }), { side }));
      }),
    );
  });

  test("a condition and its negation part the rows", () => {
    fc.assert(
      fc.property(anyDeployments, anySide, (given, side) => {
        const parts = [...where(given, { side }), ...where(given, { side: { not: side } })];
        expect(parts.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort());
      }),
    );
  });

  test("several values keep what one or the other keeps", () => {
    fc.assert(
      fc.property(anyDeployments, (given) => {
        const either = where(given, { modality: ["actual", "planned"] });
        expect(either).toEqual(
          given.filter((row) => row.modality === "actual" || row.modality === "planned"),
        );
      }),
    );
  });

  const anyFilter: fc.Arbitrary<Filter<Deployment>> = fc.letrec<{ filter: Filter<Deployment> }>((tie) => ({
    filter: fc.oneof(
      { depthSize: "small" },
      fc.record({ side: anySide, low: fc.record({ gte: bound }) }, { requiredKeys: [] }),
      fc.record({
        modality: fc.constantFrom("actual", "planned"),
        assertedBy: fc.constantFrom("rufus-firefly", null),
      }),
      fc.record({ scope: fc.record({ contains: fc.constantFrom("near-border", "reservists") }) }),
      fc.array(tie("filter"), { maxLength: 3 }).map((anyOf) => ({ anyOf })),
      fc.array(tie("filter"), { maxLength: 3 }).map((noneOf) => ({ noneOf })),
    ),
  })).filter;
  const set = (given: readonly Deployment[], filter: Filter<Deployment>) => new Set(where(given, filter));

  test("filters compose as sets do: intersection, union, complement", () => {
    fc.assert(
      fc.property(anyDeployments, anyFilter, anyFilter, (given, a, b) => {
        const [inA, inB] = [set(given, a), set(given, b)];
        const by = (test: (row: Deployment) => boolean) => given.filter(test);
        expect(where(given, { allOf: [a, b] })).toEqual(by((row) => inA.has(row) && inB.has(row)));
        expect(where(given, { anyOf: [a, b] })).toEqual(by((row) => inA.has(row) || inB.has(row)));
        expect(where(given, { noneOf: [a] })).toEqual(by((row) => !inA.has(row)));
      }),
    );
  });

  test("laws of sets hold: double complement, De Morgan, distribution", () => {
    fc.assert(
      fc.property(anyDeployments, anyFilter, anyFilter, anyFilter, (given, a, b, c) => {
        expect(where(given, { noneOf: [{ noneOf: [a] }] })).toEqual(where(given, a));
        expect(where(given, { noneOf: [a, b] })).toEqual(
          where(given, { allOf: [{ noneOf: [a] }, { noneOf: [b] }] }),
        );
        expect(where(given, { allOf: [a, { anyOf: [b, c] }] })).toEqual(
          where(given, { anyOf: [{ allOf: [a, b] }, { allOf: [a, c] }] }),
        );
      }),
    );
  });

  test("a filter that came as JSON, or is a function, keeps the same rows", () => {
    fc.assert(
      fc.property(anyDeployments, anyFilter, (given, filter) => {
        const kept = where(given, filter);
        expect(where(given, JSON.parse(JSON.stringify(filter)))).toEqual(kept);
        expect(where(given, (row) => where([row], filter).length === 1)).toEqual(kept);
      }),
    );
  });

  test("a filter says the same as plain data and as a function", () => {
    fc.assert(
      fc.property(anyDeployments, anySide, bound, (given, side, low) => {
        const filter = { side, high: { lt: low } } satisfies Filter<Deployment>;
        expect(where(given, JSON.parse(JSON.stringify(filter)))).toEqual(
          where(given, (row) => row.side === side && row.high !== null && row.high < low),
        );
      }),
    );
  });
});
