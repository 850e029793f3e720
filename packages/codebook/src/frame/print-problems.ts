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

/** `3 problems`, `1 problem`. */
export function count(n: number, word: string, plural = `${word}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? word : plural}`;
}
