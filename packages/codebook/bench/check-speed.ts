import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { writeTree } from "../test/tree/write-tree";

const SIZES = [500, 1_000, 2_000];
const CLAIMS = 20;
const ROUNDS = 3;

/** How long `crisis check` takes on generated trees: with nothing kept, after a change of one file, and after none; and its memory. */
const COLUMNS = [
  "articles",
  "claims",
  "cold s",
  "one changed s",
  "none changed s",
  "peak MB",
  "cold ms an article",
];

const bin = join(process.cwd(), "bin", "crisis.mjs");
const PEAK = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';

function check(dataDir: string, ...options: string[]): { seconds: number; peak: number } {
  const started = performance.now();
  const run = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(PEAK)}`,
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
  return { seconds, peak: Number(/peak (\d+)/.exec(run.stderr)?.[1]) / 1_024 };
}

/** Changes a comment of one article: another content, and no finding. */
function change(dataDir: string, round: number): void {
  const names = readdirSync(join(dataDir, "articles"));
  const file = join(dataDir, "articles", names[Math.floor(names.length / 2)] ?? "");
  writeFileSync(file, `${readFileSync(file, "utf8")}# ${round}\n`);
}

const least = (times: readonly number[]) => Math.min(...times).toFixed(2);

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
      return check(dataDir).seconds;
    });
    const same = rounds.map(() => check(dataDir).seconds);
    const coldest = Math.min(...cold.map(({ seconds }) => seconds));
    const peak = Math.max(...cold.map(({ peak }) => peak));
    return [
      String(articles),
      String(articles * CLAIMS),
      coldest.toFixed(2),
      least(changed),
      least(same),
      peak.toFixed(0),
      ((coldest * 1_000) / articles).toFixed(1),
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const sizes = process.argv.slice(2).map(Number);
process.stdout.write(
  `crisis check, ${cpus().length} cores, Node ${process.version}, the best of ${ROUNDS}\n`,
);
process.stdout.write(`${COLUMNS.join("  ")}\n`);
for (const size of sizes.length > 0 ? sizes : SIZES) {
  const cells = measure(size).map((cell, column) => cell.padStart(COLUMNS[column]?.length ?? 0));
  process.stdout.write(`${cells.join("  ")}\n`);
}
