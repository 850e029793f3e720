import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { writeTree } from "../test/tree/write-tree";

const SIZES = [500, 1_000, 2_000];
const CLAIMS = 20;
const ROUNDS = 5;

/** How long `crisis check` takes on generated trees: with nothing kept, after a change of one file, and after none; and its memory. Beside
 * the seconds of the clock stand those of the processors, which other work on the machine changes less. */
const COLUMNS = [
  "articles",
  "claims",
  "cold s",
  "(processor)",
  "one changed s",
  "(processor)",
  "none changed s",
  "(processor)",
  "peak MB",
  "cold ms an article",
];

const bin = join(process.cwd(), "bin", "crisis.mjs");
const USED =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("used "+u.maxRSS+" "+(u.userCPUTime+u.systemCPUTime)+"\\n")})';

/** What a check took: seconds of the clock and of the processors, and MB at its peak. */
type Taken = { seconds: number; processor: number; peak: number };

function check(dataDir: string, ...options: string[]): Taken {
  const started = performance.now();
  const run = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(USED)}`,
      bin,
      "check",
      "--data",
      dataDir,
      ...options,
    ],
    { encoding: "utf8", env: { ...process.env, CRISIS_SOURCES: "" } },
  );
  const seconds = (performance.now() - started) / 1_000;
  if (run.status !== 0) throw new Error(`check ended with ${run.status}: ${run.stdout}${run.stderr}`);
  const [, peak, processor] = /used (\d+) (\d+)/.exec(run.stderr) ?? [];
  return { seconds, processor: Number(processor) / 1e6, peak: Number(peak) / 1_024 };
}

/** Changes a comment of one article: another content, and no finding. */
function change(dataDir: string, round: number): void {
  const names = readdirSync(join(dataDir, "articles"));
  const file = join(dataDir, "articles", names[Math.floor(names.length / 2)] ?? "");
  writeFileSync(file, `${readFileSync(file, "utf8")}# ${round}\n`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const times = (taken: readonly Taken[]) => [
  median(taken.map(({ seconds }) => seconds)).toFixed(2),
  `(${median(taken.map(({ processor }) => processor)).toFixed(2)})`,
];

function measure(articles: number): string[] {
  const dataDir = mkdtempSync(join(tmpdir(), "crisis-bench-"));
  try {
    writeTree(dataDir, { articles, claims: CLAIMS });
    const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
    const cold = rounds.map(() => check(dataDir, "--no-cache"));
    check(dataDir);
    // so that the file system can tell the files from changed ones
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_100);
    check(dataDir);
    const changed = rounds.map((round) => {
      change(dataDir, round);
      return check(dataDir);
    });
    const same = rounds.map(() => check(dataDir));
    const peak = Math.max(...cold.map(({ peak }) => peak));
    return [
      String(articles),
      String(articles * CLAIMS),
      ...times(cold),
      ...times(changed),
      ...times(same),
      peak.toFixed(0),
      ((median(cold.map(({ seconds }) => seconds)) * 1_000) / articles).toFixed(1),
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const sizes = process.argv.slice(2).map(Number);
process.stdout.write(`crisis check, ${cpus().length} cores, Node ${process.version}, medians of ${ROUNDS}\n`);
process.stdout.write(`${COLUMNS.join("  ")}\n`);
for (const size of sizes.length > 0 ? sizes : SIZES) {
  const cells = measure(size).map((cell, column) => cell.padStart(COLUMNS[column]?.length ?? 0));
  process.stdout.write(`${cells.join("  ")}\n`);
}
