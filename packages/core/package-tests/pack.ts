import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

// the repository's own, so that packing needs no network
const pnpm = join(import.meta.dirname, "../../../node_modules/.bin/pnpm");

/** Packs a package of the workspace into an empty folder, as it would be published, and returns the tarball. */
export function pack(packageRoot: string, folder: string): string {
  execFileSync(pnpm, ["pack", "--pack-destination", folder], {
    cwd: packageRoot,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error(`pnpm pack left no file in ${folder}`);
  return join(folder, name);
}
