import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { sha256 } from "../evidence/index";
import { writeFile } from "../read/write-file";
import { DATA_PACKAGE, publicPackages } from "./bump/packages";
import { dataStatistics, withSection } from "./data-statistics";
import { diffData } from "./diff/diff-data";
import { formatHistory, withRelease } from "./history";
import { HISTORY, type Recorded, releasePath } from "./recorded";
import { formatRelease } from "./snapshot/recorded-release";
import type { Snapshot } from "./snapshot/snapshot";

/** The data that are released. */
export interface Released {
  readonly root: string;
  readonly dataDir: string;
  readonly now: Snapshot;
  readonly dataHash: string;
  readonly recorded: Recorded;
}

/** Gives versions, by changesets: changelogs, `package.json` files, and the changesets used up. */
export function applyChangesets(root: string): void {
  const cli = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");
  execFileSync(process.execPath, [cli, "version"], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
}

/** Records the data as those of the version that core has now, in place of the last; returns the files written, from the data folder. */
export function recordRelease({ root, dataDir, now, dataHash, recorded }: Released, date: string): string[] {
  const core = publicPackages(root).find(({ name }) => name === DATA_PACKAGE);
  if (core === undefined) throw new Error(`no package ${DATA_PACKAGE} in ${root}`);
  const { version } = core;
  const before = recorded.last?.data ?? null;
  const diff = diffData(before ?? {}, now);
  const history = withRelease(recorded.history, { version, date, dataHash }, diff);
  const text = formatHistory(history);
  mkdirSync(join(dataDir, "releases"), { recursive: true });
  const release = formatRelease({ version, date, dataHash, history: sha256(text), data: now });
  writeFile(join(dataDir, releasePath(version)), release);
  writeFile(join(dataDir, HISTORY), text);
  for (const name of readdirSync(join(dataDir, "releases")))
    if (join("releases", name) !== releasePath(version)) rmSync(join(dataDir, "releases", name));
  const changelog = join(root, core.dir, "CHANGELOG.md");
  writeFile(
    changelog,
    withSection(readFileSync(changelog, "utf8"), version, dataStatistics(now, diff, before)),
  );
  return [releasePath(version), HISTORY];
}
