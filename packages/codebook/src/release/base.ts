import { join } from "node:path";
import { commitOf } from "./git";
import type { Recorded } from "./recorded";
import type { Snapshot } from "./snapshot/snapshot";
import { snapshotAt } from "./snapshot/snapshot-at";

/** What the data are compared with. */
export interface Base {
  /** How it is called: a release, a commit, or nothing. */
  readonly name: string;
  /** The data of that time; without any where there was no release yet. */
  readonly data: Snapshot | null;
}

const TAG = "@crisis/core@";

/**
 * The last recorded release, or what is named: a release, or whatever git calls a commit.
 *
 * @throws Error where there is none of that name
 */
export function baseOf(root: string, recorded: Recorded, now: Snapshot, named?: string): Base {
  const { last } = recorded;
  const version = named?.replace(TAG, "");
  if (last !== null && (version === undefined || version === last.version))
    return { name: `release ${last.version}`, data: last.data };
  if (named === undefined) return { name: "no release", data: null };
  for (const ref of [named, `${TAG}${named}`]) {
    const commit = commitOf(root, ref);
    const data = commit && snapshotAt(root, commit, now);
    if (data) return { name: `${ref} (${commit.slice(0, 8)})`, data };
    if (commit)
      throw new Error(`${named} has no data: it has no ${join("packages", "core", "src", "datasets")}`);
  }
  const known = recorded.history.releases.map((release) => release.version);
  throw new Error(
    `no release or commit ${JSON.stringify(named)} here; ${known.length === 0 ? "no release was made yet" : `releases: ${known.join(", ")}`}`,
  );
}
