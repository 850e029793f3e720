import { join, resolve } from "node:path";
import { type CheckCache, checkCache } from "../cache/check-cache";
import { cacheFile, toolVersion } from "../cache/tool-version";
import { isDay } from "../dates/index";
import { applyFixes } from "../edit/apply-fixes";
import { except } from "../exceptions/except";
import { readExceptions } from "../exceptions/read-exceptions";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { DATA, dataDirOf, SOURCES, sourcesDirOf } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { count, formatProblems } from "../frame/print-problems";
import { progress } from "../frame/progress";
import { paint } from "../frame/terminal";
import { type ArticleFile, type Data, folderProblem, type Problem } from "../read/index";
import { type RuleRun, rules, runRules } from "../rules/index";
import { articleFiles } from "./article-files";
import { ruleContext } from "./check-context";
import { dataDigests } from "./data-digests";
import { clearLeftovers, isLeftover, leftoverProblems } from "./leftover-problems";
import { listRules } from "./list-rules";

type CheckOptions = {
  data?: string;
  sources?: string;
  rules?: boolean;
  fix?: boolean;
  strict?: boolean;
  cache?: boolean;
  today?: string;
};

/** `crisis check`. */
export const checkCommand: SetUp = (program, act) => {
  program
    .command("check")
    .description("check the data by every rule; with the texts also say why a claim does not hold")
    .argument("[articles...]", "article ids or files (default: all, with registers and proofs)")
    .option(...SOURCES)
    .option(...DATA)
    .option("--fix", "mend what is mechanical, in place; the rest is told")
    .option("--strict", "run the rules that advise, too")
    .option("--rules", "list the rules")
    .option("--no-cache", "read and check every file anew, and keep nothing for the next time")
    .option("--today <day>", "the day of the check, YYYY-MM-DD; implies --no-cache (default: by the clock)")
    .addHelpText(
      "after",
      `
Without texts, a claim whose content is not what its proof covers fails. What needs the texts is skipped, by name.
A finding that is known and right to stand is listed in data/exceptions.yaml, with rule, record and reason; one that
nothing needs any more is a problem itself.

  crisis check
  crisis check gazette-1933-11-17 --sources ../texts
  crisis check --fix
  crisis check --strict
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

type CheckDataOptions = {
  /** What earlier checks found. */
  cache?: CheckCache;
  /** Run the rules that advise, too. */
  advice?: boolean;
  /** The day of the check. */
  day?: string;
};

/** Checks a data folder by every rule; with a folder of texts also against them. With `files`, tells only what is in those. */
export function checkData(
  dataDir: string,
  sourcesDir: string | null,
  files: readonly string[] = [],
  { cache, advice = false, day }: CheckDataOptions = {},
): CheckResult {
  const context = ruleContext(dataDir, sourcesDir, {
    ...(cache?.before ? { before: cache.before } : {}),
    ...(day === undefined ? {} : { day }),
  });
  const { data } = context.corpus;
  const wanted = new Set(files.map((file) => resolve(file)));
  const chosen = ({ file }: ArticleFile) => wanted.size === 0 || wanted.has(resolve(file));
  const asked = rules.filter(({ advice: isAdvice }) => advice || !isAdvice);
  // what a text says is not kept, nor what is told on asking only
  const onArticle = sourcesDir === null && !advice ? cache?.onArticle(data) : undefined;
  const bar = progress("checking", data.articles.filter(chosen).length);
  const ran = runRules(asked, context, chosen, (article, run) => {
    bar.step(article.id);
    return onArticle ? onArticle(article, run) : run();
  });
  bar.end();
  if (onArticle) cache?.save(data);
  const { exceptions, problems: unfit } = readExceptions(dataDir);
  const run = except(ran, exceptions, { rules, ran: asked, whole: wanted.size === 0 });
  const all = [
    ...data.problems,
    ...withoutArticles(data),
    ...leftoverProblems(dataDir),
    ...unfit,
    ...run.problems,
  ];
  const problems = wanted.size === 0 ? all : all.filter((problem) => concerns(problem, wanted));
  const articles = data.articles.filter(chosen);
  return {
    ok: problems.length === 0,
    articles: articles.length,
    claims: articles.reduce((sum, { ids }) => sum + ids.length, 0),
    problems,
    skipped: run.skipped,
  };
}

/** A crisis begins without articles; where there are proofs of some, the articles are gone. */
function withoutArticles({ dataDir, kept, problems }: Data): Problem[] {
  if (kept.articles.size > 0 || kept.proofs.size === 0 || problems.length > 0) return [];
  return [folderProblem(join(dataDir, "articles"), "the folder has no articles")];
}

function concerns({ file }: Problem, wanted: ReadonlySet<string>): boolean {
  // a rule that crashed has no file, and concerns everybody
  return file === "" || wanted.has(resolve(file));
}

function check(targets: readonly string[], options: CheckOptions): Outcome {
  const dataDir = dataDirOf(options.data);
  const files = targets.length === 0 ? [] : articleFiles(dataDir, targets);
  const sourcesDir = sourcesDirOf(options.sources);
  const advice = options.strict === true;
  const day = dayOfCheck(options.today);
  const look = () => {
    const cache =
      options.cache === false || day !== undefined
        ? undefined
        : checkCache(cacheFile(dataDir), toolVersion());
    return checkData(dataDir, sourcesDir, files, {
      advice,
      ...(cache ? { cache } : {}),
      ...(day === undefined ? {} : { day }),
    });
  };
  // taken before the files are read: what is written later is not mended by what was found earlier
  const digests = options.fix ? dataDigests(dataDir) : new Map<string, string>();
  const result = look();
  if (!options.fix) return outcome(result.ok, result, report(result));
  const fixed = [
    ...clearLeftovers(result.problems),
    ...applyFixes(result.problems, (file) => digests.get(resolve(file))),
  ];
  const left = { ...(fixed.length > 0 ? look() : result), fixed };
  return outcome(left.ok, left, report(left));
}

function dayOfCheck(day: string | undefined): string | undefined {
  if (day === undefined || isDay(day)) return day;
  throw new Misuse(`--today: expected a day of the calendar, such as 2022-02-24, got ${JSON.stringify(day)}`);
}

function report({ problems, skipped, articles, claims, fixed }: CheckResult): string[] {
  const mendable = problems.filter((problem) => problem.fix || isLeftover(problem)).length;
  const looked = `${count(articles, "article")}, ${count(claims, "claim")}`;
  return [
    ...formatProblems(problems, "crisis check ARTICLE shows those of one article"),
    ...[...byArticles(skipped)].map(([without, names]) =>
      paint.yellow(`skipped ${names.join(", ")}: no text of ${without} (--sources DIR or CRISIS_SOURCES)`),
    ),
    ...(fixed ? [`${count(fixed.length, "problem")} mended`] : []),
    ...(mendable > 0 ? [paint.dim(`crisis check --fix mends ${mendable} of them`)] : []),
    problems.length === 0
      ? paint.green(`${looked}: no problems`)
      : `${looked}: ${count(problems.length, "problem")}`,
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
