import type { SetUp } from "../frame/frame";
import { type Outcome, outcome } from "../frame/outcome";
import { baseOf } from "../release/base";
import { bumpOf } from "../release/bump/bump-of";
import type { DataDiff } from "../release/diff/change";
import { countChanges } from "../release/diff/count-changes";
import { diffData } from "../release/diff/diff-data";
import { formatMarkdown } from "../release/diff/format-markdown";
import { formatText } from "../release/diff/format-text";
import { orMisuse, type ReleaseData, releaseData } from "./release-data";

type DiffOptions = { root: string; base?: string; markdown?: boolean };

/** `crisis diff`. */
export const diffCommand: SetUp = (program, act) => {
  program
    .command("diff")
    .description("show what the data say now that they did not say: in words, field by field")
    .option("--base <name>", "a release, a branch or a commit (default: the last release)")
    .option("--markdown", "print Markdown, as for a pull request")
    .option("--root <dir>", "the repository's root", ".")
    .addHelpText(
      "after",
      `
The last release's data are recorded in data/releases, so that no network and no history of the clone is needed.
A claim is added, changed, moved (it has another id now), split, withdrawn (deprecated) or gone. An id that is
gone without a redirect breaks whoever uses it: name its successor in data/redirects.yaml.

  crisis diff                       since the last release
  crisis diff --base main           what this branch says that main does not
  crisis diff --base HEAD           what is not committed yet
  crisis diff --base 0.1.0 --markdown >> "$GITHUB_STEP_SUMMARY"`,
    )
    .action(act(diff));
};

/** Compares the data with what they were. */
export function diff({ root, base: named, markdown = false }: DiffOptions): Outcome {
  const data = releaseData(root);
  if (Array.isArray(data)) return outcome(false, { reasons: data }, data);
  const base = orMisuse(() => baseOf(data.root, data.recorded, data.now, named));
  const found = diffData(base.data ?? {}, data.now);
  const { level } = bumpOf(found);
  const json = { base: base.name, counts: countChanges(found), bump: level, ...found };
  const lines =
    base.data === null ? first(data) : told(found, `${countChanges(found)} since ${base.name}`, markdown);
  return outcome(true, json, [...lines, ...(level === "none" ? [] : [`needs a ${level} bump`])]);
}

function first({ now }: ReleaseData): string[] {
  const rows = Object.entries(now).map(([name, { rows }]) => `  ${name} ${rows.length.toLocaleString("en")}`);
  return ["no release was made yet: all is new (--base main shows what a branch changes)", ...rows];
}

function told(found: DataDiff, counts: string, markdown: boolean): string[] {
  return markdown ? [`## ${counts}`, "", ...formatMarkdown(found)] : [...formatText(found), counts];
}
