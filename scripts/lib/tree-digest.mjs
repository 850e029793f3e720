import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./paths.mjs";

const written = new Set(["node_modules", "dist", "out", "coverage", "screenshots", "next-env.d.ts"]);
const isWritten = (name) => written.has(name) || name.startsWith(".") || name.endsWith(".tsbuildinfo");

function* filesUnder(path, skip) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) if (!skip(name)) yield* filesUnder(join(path, name), skip);
}

/** A digest of the contents of all that a build reads from these files and folders. */
export function contentDigest(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesUnder(path, isWritten))
      hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** A digest of names, sizes and times, for outputs that are only watched for change. */
export function stateDigest(path) {
  const hash = createHash("sha256");
  for (const file of filesUnder(path, () => false)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest("hex");
}
