import { execFileSync } from "node:child_process";

const MOST = 256 << 20;

/** What git prints, or `null` where it fails or is missing. */
export function git(root: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: MOST,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}

/** The commit that a name stands for, or `null`: a name from the command line is never taken for an option. */
export function commitOf(root: string, name: string): string | null {
  if (name.startsWith("-")) return null;
  return git(root, "rev-parse", "--verify", "--quiet", `${name}^{commit}`)?.trim() ?? null;
}

/** Where a branch left main: what it is compared with, by whatever name main has in this clone. */
export function branchPoint(root: string): string | null {
  for (const name of ["origin/main", "main"]) {
    if (commitOf(root, name) === null) continue;
    const point = git(root, "merge-base", name, "HEAD")?.trim();
    if (point) return point;
  }
  return null;
}

/** The files below some paths that differ from a commit, those that git does not know yet included. */
export function changedSince(root: string, commit: string, paths: readonly string[]): string[] {
  const differing = git(root, "diff", "--name-only", "--no-renames", "-z", commit, "--", ...paths) ?? "";
  const untracked = git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", ...paths) ?? "";
  return [...new Set(`${differing}${untracked}`.split("\0").filter(Boolean))].toSorted();
}
