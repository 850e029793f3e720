import { anchorFile } from "../anchor/anchor-file";
import { sortProblems } from "../read/index";
import { writeFile } from "../read/write-file";
import { articleFiles } from "./article-files";
import { dataDirOf, neededSourcesDir } from "./options";
import { count, formatProblem } from "./print-problems";
import { paint, print } from "./terminal";

export type AnchorOptions = { data?: string; sources?: string; dryRun?: boolean };

/** `crisis anchor`: replaces words by offsets and digests in article files. Returns the exit code. */
export function anchor(targets: readonly string[], options: AnchorOptions): number {
  const sourcesDir = neededSourcesDir(options.sources);
  let anchored = 0;
  let failed = 0;
  for (const path of articleFiles(dataDirOf(options.data), targets)) {
    const result = anchorFile(path, path, sourcesDir);
    for (const problem of sortProblems(result.problems)) print(formatProblem(problem));
    for (const id of result.filled) print(`${path} text ${id}: digest, length and normalization filled in`);
    for (const { line, what, start, end } of result.anchored) {
      if (options.dryRun) print(paint.dim(`${path}:${line} ${what} → ${start}–${end}`));
    }
    if (!options.dryRun && result.after !== result.before) writeFile(path, result.after);
    anchored += result.anchored.length;
    failed += result.problems.length;
  }
  const done = options.dryRun ? "would be anchored" : "anchored";
  print(`${count(anchored, "span")} ${done}${failed > 0 ? `, ${count(failed, "problem")}` : ""}`);
  return failed > 0 ? 1 : 0;
}
