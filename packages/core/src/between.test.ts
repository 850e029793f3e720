import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyDeployments } from "../test/any-rows";
import { deployment, ids } from "../test/freedonia";
import { asOf } from "./as-of";
import { between } from "./between";

const rows = [
  deployment("before", { known: "1933-11-17" }),
  deployment("on", { known: "1933-11-18" }),
  deployment("until", { known: "1933-11-20" }),
  deployment("later", { known: "1933-11-21" }),
];

describe("between(rows, { after, until })", () => {
  test("the first day is left out, the last is in", () => {
    expect(ids(between(rows, { after: "1933-11-17", until: "1933-11-20" }))).toEqual(["on", "until"]);
    expect(between(rows, { after: "1933-11-20", until: "1933-11-20" })).toEqual([]);
  });

  test("days in the wrong order, and what is no day, throw", () => {
    expect(() => between(rows, { after: "1933-11-20", until: "1933-11-17" })).toThrow(
      "between: until: expected 1933-11-20 or a later day, got 1933-11-17",
    );
    expect(() => between(rows, { after: "1933-02-30", until: "1933-11-17" })).toThrow("between: after");
  });

  test("with what was known before, it is what was known by the last day", () => {
    fc.assert(
      fc.property(anyDeployments, anyDay, anyDay, (any, a, b) => {
        const [after, until] = [a, b].sort() as [string, string];
        const parts = [...asOf(any, { known: after }), ...between(any, { after, until })];
        expect(ids(parts).sort()).toEqual(ids(asOf(any, { known: until })).sort());
      }),
    );
  });
});
