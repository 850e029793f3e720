import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { inRoot, root } from "../paths.mjs";

const leftOut = new Set([".git", ".next", ".turbo", ".cache"]);

/** Copies the tree, built files included, to a temporary folder; it shares the installed packages. */
export function copyTree() {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "crisis-mutate-")));
  const installed = inRoot("node_modules");
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== installed && !leftOut.has(basename(path)),
  });
  symlinkSync(installed, join(copy, "node_modules"), "dir");
  return { path: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
