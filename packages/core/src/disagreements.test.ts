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
