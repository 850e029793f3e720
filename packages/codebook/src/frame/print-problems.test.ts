import { expect, it } from "vitest";
import { formatProblem, formatProblems } from "./print-problems";

const problem = { line: 3, column: 5, rule: "coverage", record: null, message: "nobody says so" };

it("begins a problem with its place", () => {
  expect(formatProblem({ ...problem, file: "a.yaml" })).toBe("a.yaml:3:5 coverage\n  nobody says so");
});

it("makes up no place for a rule that failed", () => {
  expect(formatProblem({ ...problem, file: "" })).toBe("coverage\n  nobody says so");
});

it("shows two hundred problems, and counts the others", () => {
  const many = Array.from({ length: 719_350 }, () => ({ ...problem, file: "a.yaml" }));
  const lines = formatProblems(many, "crisis check ARTICLE shows those of one article");
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe(
    "719,150 more problems not shown: crisis check ARTICLE shows those of one article\n",
  );
});
