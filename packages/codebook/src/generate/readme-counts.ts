import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiled } from "../compile/index";
import { kindDatasets } from "../schema/index";
import type { Files } from "./files/files";

const READMES = ["README.md", "packages/core/README.md"];
const COUNTS = /\d[\d,]* claims from \d[\d,]* articles/g;

/** The READMEs that say how many claims and articles there are. */
export function readmes(root: string): Files {
  const there = READMES.filter((path) => existsSync(join(root, path)));
  return new Map(there.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** The READMEs with the numbers as they are; all else in them is people's. */
export function readmeCounts(compiled: Compiled, before: Files): Files {
  const claims = kindDatasets.reduce((sum, { name }) => sum + (compiled[name]?.length ?? 0), 0);
  const counts = `${claims} claims from ${compiled["articles"]?.length ?? 0} articles`;
  return new Map([...before].map(([path, text]) => [path, text.replace(COUNTS, counts)]));
}
