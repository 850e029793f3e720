import { join, relative } from "node:path";
import { Failure, orFail } from "./failure.mjs";
import { ensureInstalled } from "./install.mjs";
import { bin, logs, root } from "./paths.mjs";
import { outcomeOf, progress } from "./progress.mjs";
import { onInterrupt, run } from "./run.mjs";

const log = join(logs, "fix.log");

const tasks = [
  ["regenerating from the data", [bin("turbo"), ["run", "generate", "--output-logs=new-only"]]],
  ["writing the API reference", [bin("turbo"), ["run", "reference", "--output-logs=new-only"]]],
  ["formatting and linting", [bin("biome"), ["check", "--write", "."]]],
];

/** `npm run fix`: mends what a program can mend. What is left, `npm test` says. */
export function fix() {
  onInterrupt();
  return orFail(async () => {
    await ensureInstalled();
    for (const [label, [command, args]] of tasks) {
      const done = progress(label);
      const result = await run(command, args, { limit: 5 * 60_000, log });
      done(outcomeOf(result));
      if (result.interrupted) throw new Failure(`${label} was interrupted: run npm run fix again`);
      if (result.code !== 0) {
        process.stdout.write(result.output);
        throw new Failure(`${label} failed: see above or ${relative(root, log)}`);
      }
    }
  });
}
