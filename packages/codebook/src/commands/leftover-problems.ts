import { join } from "node:path";
import type { Problem } from "../read/index";
import { clearLeftover, leftoversIn } from "../write/index";

const RULE = "leftover";

/** What commands that were ended half way left in a data folder. */
export function leftoverProblems(dataDir: string): Problem[] {
  const folders = ["", "articles", "proofs", "registers", "releases"];
  return folders
    .flatMap((name) => leftoversIn(join(dataDir, name)))
    .map((file) => ({
      rule: RULE,
      file,
      line: 1,
      column: 1,
      record: null,
      message: "a command that was ended half way left this file; nothing needs it",
      hint: "crisis check --fix removes it, and so does the next command that writes beside it",
    }));
}

/** Removes the files that such problems name, and returns the problems that it mended. */
export function clearLeftovers(problems: readonly Problem[]): Problem[] {
  const leftovers = problems.filter(isLeftover);
  for (const { file } of leftovers) clearLeftover(file);
  return leftovers;
}

/** Whether a problem is a file that a command left. */
export const isLeftover = ({ rule }: Problem): boolean => rule === RULE;
