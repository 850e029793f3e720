import { cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);

/**
 * Puts the published rows beside the pages, for the reading aids and whoever wants them.
 *
 * @param {string} site
 */
export function copyData(site) {
  const published = dirname(require.resolve("@crisis/core/json/claims.json"));
  mkdirSync(`${site}/data`, { recursive: true });
  cpSync(published, `${site}/data`, { recursive: true });
}
