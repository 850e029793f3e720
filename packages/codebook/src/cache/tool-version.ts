import { hash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// whose reading of a file could change what is found
const PARTS = ["yaml", "js-yaml", "zod", "edtf", "fastest-levenshtein"];

/** A digest of the tool's own code, of the runtime and of the libraries that it reads with: what another version kept is not trusted. */
export function toolVersion(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const code = readdirSync(here)
    .filter((name) => /\.[jt]s$/.test(name))
    .sort()
    .map((name) => readFileSync(join(here, name), "utf8"));
  const require = createRequire(import.meta.url);
  const parts = PARTS.map((name) => realpathSync(require.resolve(name)));
  return hash("sha256", [process.version, ...parts, ...code].join("\0"), "hex");
}

/** Where the caches of the tool are: with its own packages, so that a data folder has nothing in it but data. */
export function cacheFile(dataDir: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const key = hash("sha256", realpathSync(dataDir), "hex").slice(0, 16);
  return join(here, "..", "node_modules", ".cache", "crisis", `check-${key}.json`);
}
