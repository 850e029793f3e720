import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Misuse } from "../frame/misuse";
import { nearestWord } from "../read/index";
import { ID_PATTERN } from "../schema/index";

/** The article files that a command's arguments name, by id or by path; all of them where none is named. */
export function articleFiles(dataDir: string, targets: readonly string[]): string[] {
  const dir = join(dataDir, "articles");
  const ids = existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith(".yaml"))
        .map((name) => name.slice(0, -".yaml".length))
        .sort()
    : [];
  if (targets.length === 0) return ids.map((id) => join(dir, `${id}.yaml`));
  return targets.map((target) => {
    if (ids.includes(target)) return join(dir, `${target}.yaml`);
    // as the data folder's reader names it, so that the two compare
    if (ids.includes(basename(target, ".yaml")) && resolve(target) === resolve(dir, basename(target))) {
      return join(dir, basename(target));
    }
    if (/\.ya?ml$/.test(target) && existsSync(target)) return target;
    const near = ID_PATTERN.test(target) ? nearestWord(target, ids) : null;
    throw new Misuse(
      `no article ${JSON.stringify(target)} in ${dir}${near ? `; did you mean ${near}?` : ""}`,
    );
  });
}
