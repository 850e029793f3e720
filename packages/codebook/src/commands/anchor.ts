import { anchorFile } from "../anchor/anchor-file";
import { withoutCoded } from "../edit/open-sentences";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { DATA, dataDirOf, neededSourcesDir, SOURCES } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { count, formatProblem } from "../frame/print-problems";
import { paint } from "../frame/terminal";
import { type Problem, sortProblems } from "../read/index";
import { replaceFile } from "../write/index";
import { exempt } from "./anchor-exempt";
import { type FindOptions, findForClaim } from "./anchor-find";
import { articleFiles } from "./article-files";

type AnchorOptions = FindOptions & { data?: string; sources?: string; dryRun?: boolean };

/** `crisis anchor`. */
export const anchorCommand: SetUp = (program, act) => {
  program
    .command("anchor")
    .description(
      "replace the words of draft evidence by offsets and digests, or give a claim the span of some words",
    )
    .argument(
      "[targets...]",
      "article ids or files (default: all); with --find, a claim's id or an article's",
    )
    .option("--find <words>", "words of the text: their span becomes evidence of the claim")
    .option("--role <role>", "what the words are evidence of: value, source, date, context", "value")
    .option("--left-out <reason>", "of an article: the sentence with the words is evidence of no claim")
    .option("--waived <reason>", "of an article: the number, date or name needs no claim")
    .option("--nth <number>", "which occurrence, where the words stand more than once")
    .option("--text <id>", "which of the article's texts (default: its first)")
    .option(...SOURCES)
    .option(...DATA)
    .option("--dry-run", "show what would be anchored and write nothing")
    .addHelpText(
      "after",
      `
Drafts are evidence, leftOut and waived entries with the words in find; nth picks one of several places:
  - { text: en, find: "about 900 people", nth: 2, role: value }
A text's digest, length and normalization are filled in where they are missing or zeros.

  crisis anchor gazette-1933-11-17 --sources ../texts
  crisis anchor --dry-run --sources ../texts
  crisis anchor gazette-1933-11-17-soldiers --find "about 900 people" --sources ../texts
  crisis anchor gazette-1933-11-17-soldiers --find Thursday --role date --nth 2 --sources ../texts
  crisis anchor gazette-1933-11-17 --find "Read more" --left-out navigation --sources ../texts
  crisis anchor gazette-1933-11-17 --find 12 --waived "A number of umbrellas." --sources ../texts`,
    )
    .action(act((targets: string[], options: AnchorOptions) => body(options)(targets, options)));
};

function body({ find, leftOut, waived }: AnchorOptions) {
  if (leftOut !== undefined && waived !== undefined)
    throw new Misuse("--left-out and --waived: one at a time");
  if (leftOut !== undefined || waived !== undefined) return exempt;
  return find === undefined ? anchor : findForClaim;
}

function anchor(targets: readonly string[], options: AnchorOptions): Outcome {
  const sourcesDir = neededSourcesDir(options.sources);
  const lines: string[] = [];
  const anchored: { file: string; line: number; what: string; start: number; end: number }[] = [];
  const problems: Problem[] = [];
  for (const path of articleFiles(dataDirOf(options.data), targets)) {
    const result = anchorFile(path, path, sourcesDir);
    lines.push(...sortProblems(result.problems).map(formatProblem));
    for (const id of result.filled)
      lines.push(`${path} text ${id}: digest, length and normalization filled in`);
    for (const place of result.anchored) {
      const { line, what, start, end } = place;
      if (options.dryRun) lines.push(paint.dim(`${path}:${line} ${what} → ${start}–${end}`));
      anchored.push({ file: path, ...place });
    }
    const after = withoutCoded(
      result.after,
      result.anchored.filter(({ waived }) => !waived),
    );
    if (!options.dryRun && after !== result.before) replaceFile(path, result.before, after);
    problems.push(...result.problems);
  }
  const done = options.dryRun ? "would be anchored" : "anchored";
  const failed = problems.length > 0 ? `, ${count(problems.length, "problem")}` : "";
  lines.push(`${count(anchored.length, "span")} ${done}${failed}`);
  return outcome(problems.length === 0, { anchored, problems }, lines);
}
