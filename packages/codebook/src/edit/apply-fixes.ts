import { sha256 } from "../evidence/index";
import type { Change, Problem } from "../read/index";
import { ChangedMeanwhile, editFile } from "../write/index";
import { applyChange } from "./apply-change";

/**
 * Mends in their files what is mechanical to mend, and returns the problems that it mended.
 *
 * @param digestOf the digest of the text in which a file's problems were found
 * @throws ChangedMeanwhile where a file has another text by now
 */
export function applyFixes(
  problems: readonly Problem[],
  digestOf: (file: string) => string | undefined,
): Problem[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems.filter(({ fix }) => fix)) {
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  }
  return [...byFile].flatMap(([file, list]) => {
    let mended: Problem[] = [];
    editFile(file, (before) => {
      // the place of a problem is one in the text in which it was found
      if (before === null || sha256(before) !== digestOf(file)) throw new ChangedMeanwhile(file);
      const result = mend(before, list);
      mended = result.mended;
      return result.text;
    });
    return mended;
  });
}

function mend(before: string, problems: readonly Problem[]): { text: string; mended: Problem[] } {
  let text = before;
  const mended: Problem[] = [];
  // from the last place to the first, so that what is taken out moves nothing that is still to be found
  for (const problem of problems.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    const after = withChanges(text, problem);
    if (after === null) continue;
    text = after;
    mended.push(problem);
  }
  return { text, mended: mended.reverse() };
}

function withChanges(text: string, { fix = [], record }: Problem): string | null {
  return fix.reduce<string | null>(
    (at, change: Change) => (at === null ? null : applyChange(at, record, change)),
    text,
  );
}
