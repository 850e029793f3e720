import { elapsed } from "./elapsed.mjs";

const outcomes = ["passed", "failed", "skipped"];

/** The table of steps and the closing line, which counts each step and each test. */
export function summary(results) {
  const rows = results.map(({ name, outcome, ms, tests, note }) => {
    const counted = outcomes.filter((key) => tests[key] > 0).map((key) => `${tests[key]} ${key}`);
    return [name.padEnd(10), outcome.padEnd(8), elapsed(ms).padStart(12), counted.join(", "), note]
      .join("  ")
      .trimEnd();
  });
  const totals = outcomes.map((key) => {
    const steps = results.filter(({ outcome }) => outcome === key).length;
    return `${results.reduce((sum, { tests }) => sum + tests[key], steps)} ${key}`;
  });
  return `${rows.join("\n")}\n\n${totals.join(", ")}`;
}
