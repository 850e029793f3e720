import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { run } from "../run.mjs";

/** Runs the unmutated package's whole suite in the copy; answers `{ passed, output }`. */
export async function runSuite(copy, folder, limit) {
  const { code, output } = await vitest(join(copy, folder), ["run"], limit);
  return { passed: code === 0, output };
}

/**
 * Writes one mutation into the copy, runs the tests that import the file, and puts the file back.
 * Answers `{ outcome: "killed" | "timeout" | "survived", by }`, where `by` names the first test that failed.
 */
export async function tryMutation(copy, folder, { file, text }, limit) {
  const cwd = join(copy, folder);
  const path = join(cwd, file);
  const results = join(copy, "mutation-results.json");
  const original = readFileSync(path);
  rmSync(results, { force: true });
  writeFileSync(path, text);
  try {
    const args = ["related", file, "--run", "--bail=1", "--reporter=json", `--outputFile=${results}`];
    const { code, timedOut, output } = await vitest(cwd, args, limit);
    if (timedOut) return { outcome: "timeout", by: `no end after ${limit / 1000} s` };
    if (code === 0) return { outcome: "survived", by: null };
    return { outcome: "killed", by: firstFailure(results, cwd) ?? lastLine(output) };
  } finally {
    writeFileSync(path, original);
  }
}

// The types are checked apart, by the compiler and for survivors alone, since that takes longer than the tests. One
// worker that keeps its modules needs a third less of the processor.
const vitest = (cwd, args, limit) =>
  run(
    process.execPath,
    [
      join(cwd, "node_modules", "vitest", "vitest.mjs"),
      ...args,
      "--typecheck.enabled=false",
      "--passWithNoTests",
      "--isolate=false",
      "--maxWorkers=1",
    ],
    { cwd, limit },
  );

function firstFailure(results, cwd) {
  if (!existsSync(results)) return null;
  const { testResults } = JSON.parse(readFileSync(results, "utf8"));
  for (const { name, assertionResults, status, message } of testResults) {
    const failed = assertionResults.find((result) => result.status === "failed");
    if (failed) return `${relative(cwd, name)} › ${failed.fullName}`;
    if (status === "failed" && message) return `${relative(cwd, name)}: ${message.split("\n")[0]}`;
  }
  return null;
}

const lastLine = (output) => output.trim().split("\n").at(-1) ?? "";
