import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../evidence/index";
import { makeFolder, removeFile, replaceFile, textOf } from "../write/index";
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

/** Records the data as those of the version that core has now, in place of the last; returns the files written, from the data folder. */
export function recordRelease({ root, dataDir, now, dataHash, recorded }: Released, date: string): string[] {
  const core = publicPackages(root).find(({ name }) => name === DATA_PACKAGE);
  if (core === undefined) throw new Error(`no package ${DATA_PACKAGE} in ${root}`);
  const { version } = core;
  const before = recorded.last?.data ?? null;
  const diff = diffData(before ?? {}, now);
  const history = withRelease(recorded.history, { version, date, dataHash }, diff);
  const text = formatHistory(history);
  makeFolder(join(dataDir, "releases"));
  const release = formatRelease({ version, date, dataHash, history: sha256(text), data: now });
  replaceWith(join(dataDir, releasePath(version)), () => release);
  replaceWith(join(dataDir, HISTORY), () => text);
  for (const name of readdirSync(join(dataDir, "releases"))) {
    const path = join(dataDir, "releases", name);
    if (!name.startsWith(".") && join("releases", name) !== releasePath(version))
      removeFile(path, textOf(path) ?? "");
  }
  replaceWith(join(root, core.dir, "CHANGELOG.md"), (changelog) =>
    withSection(changelog, version, dataStatistics(now, diff, before)),
  );
  return [releasePath(version), HISTORY];
}

function replaceWith(path: string, make: (before: string) => string): void {
  const before = existsSync(path) ? textOf(path) : null;
  replaceFile(path, before, make(before ?? ""));
}
