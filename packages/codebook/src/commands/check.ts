import { resolve } from "node:path";
import type { ArticleFile, Problem } from "../read/index";
import { type RuleRun, rules, runRules } from "../rules/index";
import { articleFiles } from "./article-files";
import { ruleContext } from "./check-context";
import { dataDirOf, sourcesDirOf } from "./options";
import { count, formatProblem } from "./print-problems";
import { paint, print } from "./terminal";

export type CheckOptions = { data?: string; sources?: string; json?: boolean };

/** What `crisis check` found. */
export type CheckResult = RuleRun & { articles: number; claims: number; ok: boolean };

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
  const run = runRules(rules, context, chosen);
  const all = [...data.problems, ...run.problems];
  const problems = wanted.size === 0 ? all : all.filter((problem) => concerns(problem, wanted));
  const articles = data.articles.filter(chosen);
  return {
    ok: problems.length === 0,
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

/** `crisis check`. Returns the exit code. */
export function check(targets: readonly string[], options: CheckOptions): number {
  const dataDir = dataDirOf(options.data);
  const files = targets.length === 0 ? [] : articleFiles(dataDir, targets);
  const result = checkData(dataDir, sourcesDirOf(options.sources), files);
  if (options.json) print(JSON.stringify(result, null, 2));
  else report(result);
  return result.ok ? 0 : 1;
}

function report({ problems, skipped, articles, claims }: CheckResult): void {
  for (const problem of problems) print(`${formatProblem(problem)}\n`);
  for (const [without, names] of byArticles(skipped)) {
    print(
      paint.yellow(`skipped ${names.join(", ")}: no text of ${without} (--sources DIR or CRISIS_SOURCES)`),
    );
  }
  const looked = `${count(articles, "article")}, ${count(claims, "claim")}`;
  print(
    problems.length === 0
      ? paint.green(`${looked}: no problems`)
      : `${looked}: ${count(problems.length, "problem")}`,
  );
}

function byArticles(skipped: CheckResult["skipped"]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { rule, articles } of skipped) {
    const key = articles.join(", ");
    names.set(key, [...(names.get(key) ?? []), rule]);
  }
  return names;
}
