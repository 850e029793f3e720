import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Misuse } from "./misuse";

/** The flag that names the data folder. */
export const DATA = [
  "--data <dir>",
  "the data folder (default: CRISIS_DATA, else packages/core/data, here or above)",
] as const;
/** The flag that names the folder of texts. */
export const SOURCES = [
  "--sources <dir>",
  "the folder with the articles' texts (default: CRISIS_SOURCES)",
] as const;

/** The data folder: the one named, else `CRISIS_DATA`, else `data` with `articles` in it here or in `packages/core` here or above. */
export function dataDirOf(named: string | undefined): string {
  const dir = named ?? namedByEnvironment();
  if (dir !== undefined) return folder(dir, "the data folder");
  for (let dir = process.cwd(); ; dir = dirname(dir)) {
    for (const candidate of [join(dir, "packages", "core", "data"), join(dir, "data")]) {
      if (existsSync(join(candidate, "articles"))) return relative(process.cwd(), candidate) || ".";
    }
    if (dir === dirname(dir)) throw new Misuse("no data folder here or above; name one with --data DIR");
  }
}

/** The data folder that `CRISIS_DATA` names. */
export const namedByEnvironment = (): string | undefined => process.env["CRISIS_DATA"] || undefined;

/** The folder of texts: the one named, else `CRISIS_SOURCES`, else none. */
export function sourcesDirOf(named: string | undefined): string | null {
  const dir = named ?? (process.env["CRISIS_SOURCES"] || undefined);
  return dir === undefined ? null : folder(resolve(dir), "the folder of texts");
}

/** The folder of texts, where a command can do nothing without. */
export function neededSourcesDir(named: string | undefined): string {
  const dir = sourcesDirOf(named);
  if (dir === null)
    throw new Misuse("the texts are needed: name their folder with --sources DIR or CRISIS_SOURCES");
  return dir;
}

function folder(dir: string, what: string): string {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new Misuse(`${what} is not there: ${dir}`);
  return dir;
}
