import { join, resolve } from "node:path";
import { editFile } from "../src/write/index";
import { mutationReport } from "../test/mutations/mutation-report";
import { runMutants } from "../test/mutations/run-mutants";

const root = join(process.cwd(), "..", "..");
const sources = process.env["CRISIS_SOURCES"];
const [seed = 1, most = 8] = process.argv.slice(2).map(Number);

/** Mutates the coded articles, prints how many of the changes are caught, and writes docs/mutation-report.md. */
if (!sources) {
  process.stderr.write("the texts are needed: name their folder in CRISIS_SOURCES\n");
  process.exitCode = 2;
} else {
  const started = performance.now();
  const run = runMutants(join(root, "packages", "core", "data"), resolve(sources), { seed, most });
  const text = mutationReport(run, { seed, most });
  process.stdout.write(`${text}\n${((performance.now() - started) / 1_000).toFixed(0)} s\n`);
  editFile(join(root, "docs", "mutation-report.md"), () => text);
}
