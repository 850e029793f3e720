import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { replaceFile, textOf } from "../write/index";
import { git } from "./git";

/** Where it is noted that a release is being made, from the root; it is there as long as the release is not whole, and is no temporary file, so
 * that it is seen, and is committed where somebody commits half a release. */
export const UNFINISHED = ".release-unfinished.json";

const DATA = "packages/core/data";
const RECORDED = [`${DATA}/history.json`, `${DATA}/releases`];

const note = z.strictObject({
  /** The commit that the release is made of: every file was as it is there. */
  commit: z.string().regex(/^[0-9a-f]{40,64}$/),
});

/** Whether a release was begun and is not whole. */
export const isUnfinished = (root: string): boolean => existsSync(join(root, UNFINISHED));

/** Notes that a release is begun, before any file is written.
 * @throws Error where there is no commit to go back to
 */
export function beginRelease(root: string): void {
  const commit = git(root, "rev-parse", "HEAD")?.trim();
  if (commit === undefined) throw new Error("a release needs a git repository with a commit");
  replaceFile(join(root, UNFINISHED), null, `${JSON.stringify({ commit }, null, 2)}\n`);
}

/** Notes that a release is whole. */
export function endRelease(root: string): void {
  rmSync(join(root, UNFINISHED), { force: true });
}

/**
 * Puts the files of a release that was stopped half way back to what they were before it; returns those that it put back. It can be stopped
 * half way itself, and done again.
 *
 * @throws Error where they cannot be put back
 */
export function undoRelease(root: string): string[] {
  const { commit } = readNote(root);
  const paths = [".changeset", ...packageFiles(root), ...RECORDED];
  const known = listed(git(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", ...paths));
  if (known === null) throw new Error(`git has no commit ${commit}, of which the release was made`);
  const changed =
    listed(git(root, "diff", "--name-only", "--no-renames", "-z", commit, "--", ...known)) ?? [];
  if (changed.length > 0 && git(root, "restore", "--source", commit, "--worktree", "--", ...changed) === null)
    throw new Error("git could not put the files of the release back");
  const added = [...packageFiles(root), ...releaseFiles(root)].filter(
    (path) => existsSync(join(root, path)) && !known.includes(path),
  );
  for (const path of added) rmSync(join(root, path));
  endRelease(root);
  return [...changed, ...added].toSorted();
}

function readNote(root: string): z.infer<typeof note> {
  try {
    return note.parse(JSON.parse(textOf(join(root, UNFINISHED)) ?? ""));
  } catch {
    throw new Error(
      `${UNFINISHED} does not say of which commit the release was made: git restore its files by hand`,
    );
  }
}

/** What changesets write to in the packages. */
function packageFiles(root: string): string[] {
  return ["packages", "apps"]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .flatMap((folder) => [`${folder}/package.json`, `${folder}/CHANGELOG.md`]);
}

function releaseFiles(root: string): string[] {
  const folder = `${DATA}/releases`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return [...names.map((name) => `${folder}/${name}`), `${DATA}/history.json`];
}

function listed(printed: string | null): string[] | null {
  return printed === null ? null : printed.split("\0").filter(Boolean);
}
