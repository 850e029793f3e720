import { expect, it } from "vitest";
import { formatProblem } from "./print-problems";

const problem = { line: 3, column: 5, rule: "coverage", record: null, message: "nobody says so" };

it("begins a problem with its place", () => {
  expect(formatProblem({ ...problem, file: "a.yaml" })).toBe("a.yaml:3:5 coverage\n  nobody says so");
});

it("makes up no place for a rule that failed", () => {
  expect(formatProblem({ ...problem, file: "" })).toBe("coverage\n  nobody says so");
});
