import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDeployments } from "../test/any-rows";
import { deployment } from "../test/freedonia";
import { disagreements } from "./disagreements";

const bounds = (low: number | null, best: number | null, high: number | null) => ({ low, best, high });
const a = deployment("a", { origin: "the-herald-a", ...bounds(70_000, 70_000, 70_000) });
const b = (changes: Parameters<typeof deployment>[1]) =>
  deployment("b", { origin: "the-herald-b", ...bounds(94_300, 94_300, 94_300), ...changes });
const found = (changes: Parameters<typeof deployment>[1] = {}) => disagreements([a, b(changes)]);

describe("disagreements(rows)", () => {
  test("two exact figures of one thing and day from two origins disagree", () => {
    expect(found()).toEqual([
      {
        about: "sylvanian-forces",
        lower: a.id,
        higher: "the-herald-b",
        atMost: 70_000,
        atLeast: 94_300,
        gap: 24_300,
        approximate: false,
      },
    ]);
    expect(disagreements([b({}), a])).toEqual(found());
  });

  test("an open bound has no limit", () => {
    expect(found(bounds(null, 94_300, 94_300))).toEqual([]);
    expect(
      disagreements([deployment("more", { origin: "the-herald-x", ...bounds(60_000, null, null) }), b({})]),
    ).toEqual([]);
    expect(found(bounds(94_300, null, null))).toHaveLength(1);
  });

  test("a figure worded as about stands for itself, and the pair says so", () => {
    expect(found(bounds(null, 94_300, null))).toMatchObject([{ gap: 24_300, approximate: true }]);
  });

  test.each([
    ["one origin", { origin: "the-herald-a" }],
    ["another subject", { about: "freedonian-forces" }],
    ["another thing counted", { counted: "tanks" }],
    ["another mode", { modality: "planned" }],
    ["another scope", { scope: ["crimea"] }],
    ["a denial", { polarity: "denied" }],
    ["another day", { date: "1934-05-01", from: "1934-05-01", to: "1934-05-01" }],
    ["no date", { date: null, from: null, to: null }],
    ["a deprecated claim", { rank: "deprecated" }],
  ] as const)("%s is no disagreement", (_, changes) => {
    expect(found(changes as Parameters<typeof deployment>[1])).toEqual([]);
  });

  test("ranges that meet in one number agree", () => {
    const upTo = deployment("up-to", { origin: "the-herald-x", ...bounds(null, null, 94_300) });
    expect(disagreements([upTo, b({})])).toEqual([]);
    expect(disagreements([upTo, b(bounds(94_300, null, null))])).toEqual([]);
    expect(disagreements([upTo, b(bounds(94_301, null, null))])).toMatchObject([
      { lower: upTo.id, higher: "the-herald-b", atMost: 94_300, atLeast: 94_301, gap: 1 },
    ]);
  });

  test("the same figure from two origins is no disagreement", () => {
    expect(found(bounds(70_000, 70_000, 70_000))).toEqual([]);
    expect(found(bounds(null, 70_000, null))).toEqual([]);
  });

  test("dates that share their last and first day can be of one day, whichever claim is earlier", () => {
    const from15To16 = { date: "1933-11-15/1933-11-16", from: "1933-11-15", to: "1933-11-16" };
    const from16To17 = { date: "1933-11-16/1933-11-17", from: "1933-11-16", to: "1933-11-17" };
    expect(found(from15To16)).toHaveLength(1);
    expect(found(from16To17)).toHaveLength(1);
  });

  test("dates with a day between them are of different times, whichever claim is earlier", () => {
    for (const date of ["1933-11-15", "1933-11-17"]) {
      expect(found({ date, from: date, to: date })).toEqual([]);
    }
    expect(found({ date: "../1933-11-15", from: null, to: "1933-11-15" })).toEqual([]);
    expect(found({ date: "1933-11-17/..", from: "1933-11-17", to: null })).toEqual([]);
  });

  test("an open end of a date reaches every later day, an open start every earlier one", () => {
    expect(found({ date: "1933-11-01/..", from: "1933-11-01", to: null })).toHaveLength(1);
    expect(found({ date: "../1933-12-01", from: null, to: "1933-12-01" })).toHaveLength(1);
  });

  test("an approximate figure on either side makes the pair approximate, bounds do not", () => {
    const less = deployment("less", { origin: "the-herald-x", ...bounds(null, 70_000, null) });
    expect(disagreements([less, b({})])).toMatchObject([{ approximate: true }]);
    expect(disagreements([a, b(bounds(94_300, null, null))])).toMatchObject([{ approximate: false }]);
    const upTo = deployment("up-to", { origin: "the-herald-x", ...bounds(null, 60_000, 70_000) });
    expect(disagreements([upTo, b({})])).toMatchObject([{ approximate: false }]);
  });

  test("the widest gap comes first, equal gaps by their claims", () => {
    const figure = (name: string, value: number) =>
      deployment(name, { origin: `the-herald-${name}`, ...bounds(value, value, value) });
    const pairs = disagreements([figure("c", 30), figure("b", 20), figure("a", 10)]);
    expect(pairs.map(({ lower, higher, gap }) => [lower, higher, gap])).toEqual([
      ["the-herald-a", "the-herald-c", 20],
      ["the-herald-a", "the-herald-b", 10],
      ["the-herald-b", "the-herald-c", 10],
    ]);
  });

  test("of what moved, several figures may be true", () => {
    const change = { quantityType: "change" } as const;
    expect(disagreements([{ ...a, ...change }, b(change)])).toEqual([]);
  });

  test("each pair has a gap, stands once, and does not depend on the order of rows", () => {
    fc.assert(
      fc.property(anyDeployments, (rows) => {
        const pairs = disagreements(rows);
        expect(pairs.every(({ gap }) => gap > 0)).toBe(true);
        expect(new Set(pairs.map(({ lower, higher }) => `${lower} ${higher}`)).size).toBe(pairs.length);
        expect(disagreements([...rows].reverse())).toEqual(pairs);
      }),
    );
  });
});
