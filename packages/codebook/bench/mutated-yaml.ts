import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mutatedFiles } from "../test/mutations/mutated-files";

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);

/** Checks ten thousand mutated files, says how they ended, and fails where one neither was accepted nor refused with a place. */
const dir = mkdtempSync(join(tmpdir(), "crisis-mutated-"));
try {
  cpSync(join(process.cwd(), "test", "crisis", "data"), dir, { recursive: true });
  const started = performance.now();
  const { accepted, refused, slowest, wrong } = mutatedFiles(dir, count, seed);
  const seconds = ((performance.now() - started) / 1_000).toFixed(0);
  process.stdout.write(
    `${count} mutated files (seed ${seed}) in ${seconds} s, the slowest in ${slowest.toFixed(0)} ms: ` +
      `${accepted} accepted, ${refused} refused with a place, ${wrong.length} otherwise\n`,
  );
  for (const { why, text } of wrong) process.stdout.write(`\n${why}\n---\n${text}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
