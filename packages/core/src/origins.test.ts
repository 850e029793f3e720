import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDeployments } from "../test/any-rows";
import { deployment } from "../test/freedonia";
import { origins } from "./origins";

const first = deployment("first", {
  origin: "the-herald-first",
  known: "1933-11-20",
  assertedBy: "rufus-firefly",
});
const copy = deployment("copy", { origin: "the-herald-first", known: "1933-11-18" });
const other = deployment("other", { origin: "the-herald-other" });

describe("origins(rows)", () => {
  test("copies of one statement are one row, which lists them", () => {
    expect(origins([first, other, copy]).map(({ origin, claims }) => [origin, claims])).toEqual([
      ["the-herald-first", [first.id, copy.id]],
      ["the-herald-other", [other.id]],
    ]);
  });

  test("a row has the asserter of its first claim, and the first day on which any was known", () => {
    expect(origins([first, copy])[0]).toMatchObject({ assertedBy: "rufus-firefly", known: "1933-11-18" });
  });

  test("deprecated claims are left out unless asked for", () => {
    const withdrawn = [deployment("withdrawn", { rank: "deprecated" })];
    expect(origins(withdrawn)).toEqual([]);
    expect(origins(withdrawn, { deprecated: true })).toHaveLength(1);
  });

  test("every claim is in one row", () => {
    fc.assert(
      fc.property(anyDeployments, (rows) => {
        const listed = origins(rows, { deprecated: true }).flatMap(({ claims }) => claims);
        expect([...listed].sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
    );
  });
});
