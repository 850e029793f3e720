import { createHash, hash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A digest of the tool's code, the libraries in it included, and of the runtime: what another version kept is not trusted. */
export function toolVersion(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const digest = createHash("sha256").update(process.version);
  const code = readdirSync(here).filter((name) => /\.[jt]s$/.test(name));
  for (const name of code.sort()) digest.update(readFileSync(join(here, name)));
  return digest.digest("hex");
}

/** Where the caches of the tool are: with its own packages, so that a data folder has nothing in it but data. */
export function cacheFile(dataDir: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const key = hash("sha256", realpathSync(dataDir), "hex").slice(0, 16);
  return join(here, "..", "node_modules", ".cache", "crisis", `check-${key}.json`);
}
