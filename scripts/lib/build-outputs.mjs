import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { packageFolders } from "./packages.mjs";

/**
 * Deletes what builds in this folder have written, as turbo.json names it. Turbo puts its cached files among those that
 * are there, so a page or a module of which the source is gone would stay.
 */
export function emptyOutputs(folder) {
  for (const output of outputs(folder)) rmSync(output, { recursive: true, force: true });
}

function outputs(folder) {
  const { tasks } = JSON.parse(readFileSync(join(folder, "turbo.json"), "utf8"));
  const names = tasks.build.outputs.map((pattern) => {
    const name = /^([\w-]+)\/\*\*$/.exec(pattern)?.[1];
    if (name) return name;
    throw new Error(`turbo.json: tasks.build.outputs has ${pattern}: expected a folder, as in dist/**`);
  });
  return packageFolders(folder).flatMap((parent) => names.map((name) => join(parent, name)));
}

/** A digest of the names, sizes and times of the files below a folder, which changes with any of them. */
export function stateDigest(folder) {
  const hash = createHash("sha256");
  for (const file of filesUnder(folder)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(folder, file)}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest("hex");
}

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}
