import { resolve } from "node:path";
import { applyFixes } from "../edit/apply-fixes";
import { except } from "../exceptions/except";
import { readExceptions } from "../exceptions/read-exceptions";
import type { ArticleFile, Problem } from "../read/index";
import { type RuleRun, rules, runRules } from "../rules/index";
import { articleFiles } from "./article-files";
import { ruleContext } from "./check-context";
import type { SetUp } from "./frame";
import { listRules } from "./list-rules";
import { DATA, dataDirOf, SOURCES, sourcesDirOf } from "./options";
import { type Outcome, outcome } from "./outcome";
import { count, formatProblem } from "./print-problems";
import { paint } from "./terminal";

type CheckOptions = { data?: string; sources?: string; rules?: boolean; fix?: boolean; strict?: boolean };

/** `crisis check`. */
export const checkCommand: SetUp = (program, act) => {
  program
    .command("check")
    .description("check the data by every rule; with the texts also say why a claim does not hold")
    .argument("[articles...]", "article ids or files (default: all, with registers and proofs)")
    .option(...SOURCES)
    .option(...DATA)
    .option("--fix", "mend what is mechanical, in place; the rest is told")
    .option("--strict", "show advice too, and let it fail the check")
    .option("--rules", "list the rules")
    .addHelpText(
      "after",
      `
Without texts, a claim whose content is not what its proof covers fails. What needs the texts is skipped, by name.
A finding that is known and right to stand is listed in data/exceptions.yaml, with rule, record and reason; one that
nothing needs any more is a problem itself.

  crisis check
  crisis check gazette-1933-11-17 --sources ../texts
  crisis check --fix
  crisis check --json | jq '.problems[].rule'`,
    )
    .action(
      act((articles: string[], options: CheckOptions) =>
        options.rules ? listRules() : check(articles, options),
      ),
    );
};

/** What `crisis check` found. */
export type CheckResult = RuleRun & { articles: number; claims: number; ok: boolean; fixed?: Problem[] };

/** Checks a data folder by every rule; with a folder of texts also against them. With `files`, tells only what is in those. */
export function checkData(
  dataDir: string,
  sourcesDir: string | null,
  files: readonly string[] = [],
): CheckResult {
  const context = ruleContext(dataDir, sourcesDir);
  const { data } = context.corpus;
  const wanted = new Set(files.map((file) => resolve(file)));
  const chosen = ({ file }: ArticleFile) => wanted.size === 0 || wanted.has(resolve(file));
  const { exceptions, problems: unfit } = readExceptions(dataDir);
  const run = except(runRules(rules, context, chosen), exceptions, rules, wanted.size === 0);
  const all = [...data.problems, ...unfit, ...run.problems];
  const problems = wanted.size === 0 ? all : all.filter((problem) => concerns(problem, wanted));
  const articles = data.articles.filter(chosen);
  return {
    ok: problems.every(({ advice }) => advice),
    articles: articles.length,
    claims: articles.reduce((sum, { claims }) => sum + claims.length, 0),
    problems,
    skipped: run.skipped,
  };
}

function concerns({ file }: Problem, wanted: ReadonlySet<string>): boolean {
  // a rule that crashed has no file, and concerns everybody
  return file === "" || wanted.has(resolve(file));
}

function check(targets: readonly string[], options: CheckOptions): Outcome {
  const dataDir = dataDirOf(options.data);
  const files = targets.length === 0 ? [] : articleFiles(dataDir, targets);
  const sourcesDir = sourcesDirOf(options.sources);
  let result = checkData(dataDir, sourcesDir, files);
  if (options.fix) {
    const fixed = applyFixes(result.problems);
    if (fixed.length > 0) result = checkData(dataDir, sourcesDir, files);
    result = { ...result, fixed };
  }
  const ok = options.strict ? result.problems.length === 0 : result.ok;
  return outcome(ok, { ...result, ok }, report(result, options.strict === true));
}

function report({ problems, skipped, articles, claims, fixed }: CheckResult, strict: boolean): string[] {
  const advice = problems.filter((problem) => problem.advice).length;
  const mendable = problems.filter(({ fix }) => fix).length;
  const looked = `${count(articles, "article")}, ${count(claims, "claim")}`;
  return [
    ...problems
      .filter((problem) => strict || !problem.advice)
      .map((problem) => `${formatProblem(problem)}\n`),
    ...[...byArticles(skipped)].map(([without, names]) =>
      paint.yellow(`skipped ${names.join(", ")}: no text of ${without} (--sources DIR or CRISIS_SOURCES)`),
    ),
    ...(fixed ? [`${count(fixed.length, "problem")} mended`] : []),
    ...(mendable > 0 ? [paint.dim(`crisis check --fix mends ${mendable} of them`)] : []),
    ...(advice > 0 && !strict
      ? [paint.dim(`${count(advice, "piece")} of advice: crisis check --strict shows them`)]
      : []),
    problems.length === advice
      ? paint.green(`${looked}: no problems`)
      : `${looked}: ${count(problems.length - advice, "problem")}`,
  ];
}

function byArticles(skipped: CheckResult["skipped"]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { rule, articles } of skipped) {
    const key = articles.join(", ");
    names.set(key, [...(names.get(key) ?? []), rule]);
  }
  return names;
}
