import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the exported site. */
export const site = fileURLToPath(new URL("../../out/", import.meta.url));

if (!existsSync(join(site, "index.html"))) {
  throw new Error(`${join(site, "index.html")} is not there: build the dashboard first`);
}

/**
 * The ids that have a page in a folder, from the shortest page to the longest.
 *
 * @param {"claims" | "articles" | "actors" | "subjects" | "readouts"} folder
 */
export const idsByLength = (folder) =>
  readdirSync(join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(site, folder, entry.name, "index.html")))
    .map(({ name }) => ({ name, size: statSync(join(site, folder, name, "index.html")).size }))
    .sort((a, b) => a.size - b.size || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
