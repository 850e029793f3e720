import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Misuse } from "../frame/misuse";

/** Where the data folder is, from the repository's root. */
export const CORE_DATA = "packages/core/data";

/** The repository that a folder is in: an empty one must not be taken for data without rows. */
export function rootAbove(start: string): string {
  for (let dir = resolve(start); ; dir = dirname(dir)) {
    if (existsSync(join(dir, CORE_DATA, "articles"))) return dir;
    if (dir === dirname(dir))
      throw new Misuse(`no ${CORE_DATA} in or above ${start}; name the root with --root DIR`);
  }
}
