import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { inRoot, root } from "./paths.mjs";

/** What git prints, or `null` where it fails or is missing. */
export function git(...args) {
  try {
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return null;
  }
}

/** The files that differ from the last commit, each with a digest of what it holds now. */
export function changedFiles(...paths) {
  const status =
    git("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", ...paths) ?? "";
  const files = status.split("\0").filter(Boolean);
  return new Map(files.map((entry) => [entry.slice(3), digest(inRoot(entry.slice(3)))]));
}

function digest(file) {
  if (!existsSync(file) || !statSync(file).isFile()) return "absent";
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** The files that are in another state after than before. */
export const differing = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort();
