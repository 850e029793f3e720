import type { PlacedClaim } from "../corpus/corpus";
import { type ArticleFile, type Located, type Problem, sortProblems } from "../read/index";
import { registerEntries } from "./register-entries";
import { type Finding, type Place, placeOf, type RegisterEntry, type Rule, type RuleContext } from "./rule";

/** What rules found, and which could not be checked for want of a text. */
export type RuleRun = { problems: Problem[]; skipped: { rule: string; articles: string[] }[] };

/** Runs rules over a corpus, or over some of its articles. A rule that crashes is a problem of its own and stops no other. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  only: (article: ArticleFile) => boolean = () => true,
): RuleRun {
  const articles = context.corpus.data.articles.filter(only);
  const problems: Problem[] = [];
  const skipped: RuleRun["skipped"] = [];
  for (const rule of rules) {
    const without = rule.needsText ? articles.filter((article) => lacksText(article, context)) : [];
    if (without.length > 0) {
      skipped.push({ rule: rule.name, articles: without.map(({ record }) => record.id) });
    }
    try {
      problems.push(...runRule(rule, context, articles));
    } catch (error) {
      problems.push(crashed(rule, error));
    }
  }
  return { problems: sortProblems(problems), skipped };
}

function lacksText(article: ArticleFile, context: RuleContext): boolean {
  if (article.record.texts.length === 0) return false;
  const examined = context.examined(article);
  return examined === null || examined.unread.length > 0;
}

function runRule(rule: Rule, context: RuleContext, articles: readonly ArticleFile[]): Problem[] {
  if (rule.scope === "corpus") {
    return rule.check(context).map((finding) => problem(rule, finding, finding.at));
  }
  const each = <Subject extends Located<{ id: string }>>(
    subjects: readonly Subject[],
    check: (subject: Subject, context: RuleContext) => Finding[],
  ) =>
    subjects.flatMap((subject) =>
      guarded(subject, () => check(subject, context)).map((finding) =>
        problem(rule, finding, finding.at ?? placeOf(subject)),
      ),
    );
  if (rule.scope === "register")
    return each<RegisterEntry>(registerEntries(context.corpus.data.registers), rule.check);
  if (rule.scope === "article") return each(articles, rule.check);
  return each(
    articles.flatMap((article): PlacedClaim[] => article.claims.map((claim) => ({ ...claim, article }))),
    rule.check,
  );
}

function guarded(subject: Located<unknown>, check: () => Finding[]): Finding[] {
  try {
    return check();
  } catch (error) {
    const { line } = subject.position();
    throw new Error(`at ${subject.file}:${line}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function problem(rule: Rule, finding: Finding, at: Place): Problem {
  const { path, part, message, expected, got, hint } = finding;
  const fix = rule.fix?.(finding) ?? [];
  return {
    rule: rule.name,
    file: at.file,
    ...at.position(path ?? [], part),
    record: at.id,
    ...(path && path.length > 0 ? { field: path.join(".") } : {}),
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(got === undefined ? {} : { got }),
    ...(hint === undefined ? {} : { hint }),
    ...(rule.advice ? { advice: true as const } : {}),
    ...(fix.length === 0 ? {} : { fix }),
  };
}

function crashed(rule: Rule, error: unknown): Problem {
  const message = `the rule itself failed: ${error instanceof Error ? error.message : String(error)}`;
  return { rule: rule.name, file: "", line: 1, column: 1, record: null, message };
}
