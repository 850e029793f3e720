import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { emptyOutputs } from "./build-outputs.mjs";
import { countTests } from "./counts.mjs";
import { findWriteError } from "./disk.mjs";
import { elapsed } from "./elapsed.mjs";
import { changedFiles, differing } from "./git.mjs";
import { inRoot, logs, root } from "./paths.mjs";
import { run } from "./run.mjs";

const silence = 20_000;

/** Runs one step and says how it went: `{ name, outcome, note, ms, tests }`. */
export async function runStep(step, context) {
  const started = Date.now();
  const end = (outcome, note = "", tests = { passed: 0, failed: 0, skipped: 0 }) => {
    const ms = Date.now() - started;
    console.log(`${step.name}: ${outcome}${note ? `, ${note}` : ""} (${elapsed(ms)})\n`);
    return { name: step.name, outcome, note, ms, tests };
  };

  console.log(`${step.name}: ${step.title}`);
  const reason = step.skip?.(context);
  if (reason) return end("skipped", reason);
  const missing = missingScript(step.needs ?? {});
  if (missing) return end("failed", missing);

  if (step.startsEmpty) emptyOutputs(root);
  const log = join(logs, `test-${step.name}.log`);
  const { code, timedOut, interrupted, output } = await stream(step, context, log, started);
  const tests = countTests(output);
  if (interrupted) return end("failed", "interrupted before its end", tests);
  if (timedOut)
    return end("failed", `ended at its limit of ${elapsed(step.limit)}, see ${relative(root, log)}`, tests);
  if (code !== 0) {
    const disk = findWriteError(output);
    return end("failed", `${disk ? `${disk}, ` : ""}see ${relative(root, log)}`, tests);
  }
  const { outcome, note } = step.keeps === "generated" ? freshness(context) : { outcome: "passed", note: "" };
  return end(outcome, note, tests);
}

async function stream(step, context, log, started) {
  let last = Date.now();
  const alive = setInterval(() => {
    if (Date.now() - last < silence) return;
    last = Date.now();
    console.log(`  … ${step.name} is running, ${elapsed(Date.now() - started)}`);
  }, 1000).unref();
  const [command, args] = step.command();
  const result = await run(command, args, {
    limit: step.limit,
    log,
    env: context.sources ? { CRISIS_SOURCES: context.sources } : {},
    onLine: (line) => {
      last = Date.now();
      console.log(line ? `  ${line}` : "");
    },
  });
  clearInterval(alive);
  return result;
}

function missingScript(needs) {
  for (const [folder, scripts] of Object.entries(needs)) {
    const file = inRoot(folder, "package.json");
    const has = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")).scripts ?? {}) : {};
    const missing = scripts.find((script) => !(script in has));
    if (missing) return `${folder} has no script "${missing}"`;
  }
  return null;
}

// A contributor's edit to the data rightly changes generated files; in CI they must have come with the commit.
function freshness({ ci, before, watched }) {
  const changed = differing(before, changedFiles(...watched));
  if (changed.length === 0) return { outcome: "passed", note: "" };
  const note = `regenerated, to be committed: ${changed.slice(0, 5).join(", ")}${changed.length > 5 ? " …" : ""}`;
  return { outcome: ci ? "failed" : "passed", note };
}
