import { cellProblem } from "../compile/cell-problem";
import type { Located, Path } from "../read/index";
import { partsOf } from "./parts-of";
import { type PlacedFinding, placeOf, type RecordRule } from "./rule";

// spans have no texts to publish
const UNPUBLISHED: ReadonlySet<string> = new Set(["evidence", "leftOut", "waived"]);

/** What is published fits a cell of the CSV files. */
export const cells: RecordRule = {
  name: "cells",
  description:
    "No published text is empty or looks like a spreadsheet's formula (begins with = + - @ or a tab), and no item of a list holds a semicolon, which parts the items.",
  scope: "record",
  check: (record) =>
    partsOf(record).flatMap(({ at, own }) =>
      Object.entries(own)
        .filter(([name]) => !UNPUBLISHED.has(name))
        .flatMap(([name, value]) => look(at, value, [name])),
    ),
};

function look(at: Located<{ id: string }>, value: unknown, path: Path): PlacedFinding[] {
  if (typeof value === "string") return finding(at, path, cellProblem(value));
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const inner = [...path, index];
      return typeof item === "string" ? finding(at, inner, cellProblem([item])) : look(at, item, inner);
    });
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => look(at, item, [...path, name]));
}

function finding(at: Located<{ id: string }>, path: Path, problem: string | null): PlacedFinding[] {
  if (problem === null) return [];
  const [, expected = problem, got = ""] = /^expected (.*?), got (.*)$/s.exec(problem) ?? [];
  return [{ at: placeOf(at), path, message: "no cell can hold this text", expected, got }];
}
