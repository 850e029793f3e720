import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../../..");

/** Packs a package of the workspace into an empty folder, as it would be published, and returns the tarball. */
export function pack(packageRoot: string, folder: string): string {
  const { packageManager } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  execFileSync("npx", ["-y", packageManager, "pack", "--pack-destination", folder], {
    cwd: packageRoot,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error(`${packageManager} pack left no file in ${folder}`);
  return join(folder, name);
}
