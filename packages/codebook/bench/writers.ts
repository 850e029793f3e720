import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writersAndHand } from "../test/contest";

const ROUNDS = Number(process.argv[2] ?? 50);
const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = process.argv[3] ?? join(root, "dist", "cli.js");
const dir = mkdtempSync(join(tmpdir(), "crisis-writers-"));
cpSync(join(root, "test", "crisis", "data"), dir, { recursive: true });

const file = join(dir, "articles", "gazette-1933-11-17-border.yaml");
const lost: string[] = [];
const told: string[] = [];
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = await writersAndHand(cli, dir, file, round);
    lost.push(...result.lost);
    told.push(...result.told);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
console.log(
  `${ROUNDS} rounds of two writers and a hand edit on one file: ${lost.length} lost, ${told.length} told that they were not written`,
);
for (const what of lost) console.log(`  lost: ${what}`);
if (lost.length > 0) process.exitCode = 1;
