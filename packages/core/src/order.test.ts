import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDeployments } from "../test/any-rows";
import { deployment, ids } from "../test/freedonia";
import { order } from "./order";

const rows = [
  deployment("a", { low: 20, known: "1933-11-20", posture: null }),
  deployment("b", { low: null, known: "1933-11-18", posture: "alert" }),
  deployment("c", { low: 5, known: "1933-11-20", posture: null }),
  deployment("d", { low: 100, known: "1933-11-17", posture: "deployed" }),
];

describe("order(rows, { by, descending })", () => {
  test("numbers come by size, and null last", () => {
    expect(ids(order(rows, { by: "low" }))).toEqual(["c", "a", "d", "b"]);
  });

  test("null comes last in descending order too", () => {
    expect(ids(order(rows, { by: "low", descending: "low" }))).toEqual(["d", "a", "c", "b"]);
  });

  test("days come in time, and what is the same keeps its order", () => {
    expect(ids(order(rows, { by: "known" }))).toEqual(["d", "b", "a", "c"]);
    expect(ids(order(rows, { by: "known", descending: "known" }))).toEqual(["a", "c", "b", "d"]);
  });

  test("a second field counts where the first is the same, each in its direction", () => {
    expect(ids(order(rows, { by: ["known", "low"], descending: ["known"] }))).toEqual(["c", "a", "b", "d"]);
  });

  test("a field that a row does not have comes last", () => {
    const some = [{ id: "x" }, { id: "y", rank: 2 }, { id: "z", rank: 1 }] as { id: string; rank: number }[];
    expect(order(some, { by: "rank" }).map(({ id }) => id)).toEqual(["z", "y", "x"]);
  });

  test("the rows given stay as they are", () => {
    const given = Object.freeze([...rows]);
    expect(order(given, { by: "low" })[0]).toBe(rows[2]);
    expect(order(given, { by: [] })).toEqual(rows);
  });
});

test("for any rows: none is lost, the order is kept, and ordering again changes nothing", () => {
  fc.assert(
    fc.property(anyDeployments, fc.boolean(), (given, down) => {
      const options = { by: ["best", "known"], descending: down ? (["best"] as const) : [] } as const;
      const ordered = order(given, options);
      expect(new Set(ordered)).toEqual(new Set(given));
      expect(order(ordered, options)).toEqual(ordered);
      const known = ordered.map(({ best }) => best);
      const there = known.filter((best) => best !== null);
      expect(known.slice(0, there.length)).toEqual(there);
      expect(there).toEqual(there.toSorted((a, b) => (down ? b - a : a - b)));
    }),
  );
});
