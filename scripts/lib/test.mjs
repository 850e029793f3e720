import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Failure, orFail } from "./failure.mjs";
import { changedFiles } from "./git.mjs";
import { ensureInstalled } from "./install.mjs";
import { chosenSteps, help } from "./options.mjs";
import { inRoot } from "./paths.mjs";
import { isEnding, onInterrupt } from "./run.mjs";
import { runStep } from "./run-step.mjs";
import { steps } from "./steps.mjs";
import { summary } from "./summary.mjs";

const watched = ["packages", "docs"];

/** `npm test`: installs what is missing, runs the steps, and sums up. */
export function test(args) {
  onInterrupt();
  return orFail(async () => {
    const chosen = chosenSteps(args, steps);
    if (chosen === "help") return process.stdout.write(help(steps));

    const results = await install(chosen);
    if (results.length === 0) {
      const context = {
        ci: isSet(process.env.CI),
        sources: sources(),
        watched,
        before: changedFiles(...watched),
      };
      for (const step of chosen) {
        results.push(await runStep(step, context));
        if (isEnding()) break;
      }
    }
    console.log(summary(results));
    if (results.some(({ outcome }) => outcome === "failed")) process.exitCode = 1;
  });
}

const none = { passed: 0, failed: 0, skipped: 0 };

/** The results to report instead of the steps', where the dependencies cannot be installed. */
async function install(chosen) {
  const started = Date.now();
  try {
    await ensureInstalled();
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const note = "dependencies are not installed";
    return [
      { name: "install", outcome: "failed", note: error.message, ms: Date.now() - started, tests: none },
      ...chosen.map(({ name }) => ({ name, outcome: "skipped", note, ms: 0, tests: none })),
    ];
  }
}

const isSet = (value) => value !== undefined && value !== "" && value !== "false" && value !== "0";

function sources() {
  const beside = inRoot("..", "shared", "sources");
  const folder = process.env.CRISIS_SOURCES ? resolve(process.env.CRISIS_SOURCES) : beside;
  return existsSync(folder) ? folder : null;
}
