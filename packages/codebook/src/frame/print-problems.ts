import type { Problem } from "../read/index";
import { paint } from "./terminal";

/** A problem as a terminal shows it: place, rule and record, then what is wrong, what was expected and what came. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, rule, record, field, message, expected, got, hint } = problem;
  const where = [record, field].filter(Boolean).join(" ");
  // a rule that failed has no place
  const place = file === "" ? "" : `${paint.bold(`${file}:${line}:${column}`)} `;
  const lines = [
    `${place}${problem.advice ? paint.yellow(`${rule} (advice)`) : paint.red(rule)}${where ? ` ${paint.cyan(where)}` : ""}`,
    `  ${message}`,
  ];
  if (expected !== undefined) lines.push(`  expected ${expected}`);
  if (got !== undefined) lines.push(`  got ${got}`);
  if (hint !== undefined) lines.push(paint.dim(`  ${hint}`));
  return lines.join("\n");
}

const SHOWN = 200;

/** The first problems as a terminal shows them, and how many more there are.
 * @param all how to see those that are not shown
 */
export function formatProblems(problems: readonly Problem[], all: string): string[] {
  const more = problems.length - SHOWN;
  const shown = problems.slice(0, SHOWN).map((problem) => `${formatProblem(problem)}\n`);
  return more > 0 ? [...shown, `${count(more, "more problem")} not shown: ${all}\n`] : shown;
}

/** `3 problems`, `1 problem`. */
export function count(n: number, word: string, plural = `${word}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? word : plural}`;
}
