import { readFileSync } from "node:fs";
import type { Change, Problem } from "../read/index";
import { writeFile } from "../read/write-file";
import { applyChange } from "./apply-change";

/** Mends in their files what is mechanical to mend, and returns the problems that it mended. */
export function applyFixes(problems: readonly Problem[]): Problem[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems.filter(({ fix }) => fix)) {
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  }
  return [...byFile].flatMap(([file, list]) => {
    const before = readFileSync(file, "utf8");
    let text = before;
    const mended: Problem[] = [];
    // from the last place to the first, so that what is taken out moves nothing that is still to be found
    for (const problem of list.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
      const after = withChanges(text, problem);
      if (after === null) continue;
      text = after;
      mended.push(problem);
    }
    if (text !== before) writeFile(file, text);
    return mended.reverse();
  });
}

function withChanges(text: string, { fix = [], record }: Problem): string | null {
  return fix.reduce<string | null>(
    (at, change: Change) => (at === null ? null : applyChange(at, record, change)),
    text,
  );
}
