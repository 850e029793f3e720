import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The folders of the packages of a repository. */
export const packageFolders = (root) =>
  ["packages", "apps"]
    .map((group) => join(root, group))
    .filter((group) => existsSync(group))
    .flatMap((group) => readdirSync(group).map((name) => join(group, name)))
    .filter((folder) => existsSync(join(folder, "package.json")));
