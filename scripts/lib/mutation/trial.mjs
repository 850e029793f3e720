import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { run } from "../run.mjs";

/** The arguments of vitest that run the tests of one file: those named, or all that import it. */
function testsOf(file, tests) {
  if (tests.length === 0) return ["related", file, "--run"];
  return ["run", ...tests.map((test) => test.replaceAll("{name}", basename(file).replace(/\.tsx?$/, "")))];
}

/** Runs the tests of the files in the copy, before any mutation; answers `{ passed, output }`. */
export async function runUnmutated(copy, folder, files, tests, limit) {
  const named = files.flatMap((file) => testsOf(file, tests).slice(1));
  const args = tests.length === 0 ? ["related", ...files, "--run"] : ["run", ...new Set(named)];
  const { code, output } = await vitest(join(copy, folder), args, limit);
  return { passed: code === 0, output };
}

/**
 * Writes one mutation into the copy, runs the tests of the file, and puts the file back.
 * Answers `{ outcome: "killed" | "timeout" | "survived", by }`, where `by` names the first test that failed.
 */
export async function tryMutation(copy, folder, { file, text, tests }, limit) {
  const cwd = join(copy, folder);
  const path = join(cwd, file);
  const results = join(copy, "mutation-results.json");
  const original = readFileSync(path);
  rmSync(results, { force: true });
  writeFileSync(path, text);
  try {
    const args = [...testsOf(file, tests), "--bail=1", "--reporter=json", `--outputFile=${results}`];
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
