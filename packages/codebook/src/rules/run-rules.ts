import type { PlacedClaim } from "../corpus/corpus";
import { type ArticleFile, type Problem, sortProblems } from "../read/index";
import { more } from "../read/schema-problems";
import { registerEntries } from "./register-entries";
import type {
  ArticleRule,
  ClaimRule,
  CorpusRule,
  Finding,
  Place,
  RecordRule,
  RegisterRule,
  Rule,
  RuleContext,
} from "./rule";
import { placeOf } from "./rule";

/** What rules found, and which could not be checked for want of a text. */
export type RuleRun = { problems: Problem[]; skipped: { rule: string; articles: string[] }[] };

/** What one rule found of one article or register entry, or how it crashed. */
export type Told = { rule: string; problems: Problem[]; crash?: string };

/** How the rules are run on one article: by itself, so that what they say of it can be kept. */
export type RunOnArticle = (
  article: ArticleFile,
  run: (through?: (context: RuleContext) => RuleContext) => Told[],
) => Told[];

// to look each of hundreds of thousands up would take hours, and nobody reads them
const FINDINGS = 10_000;

/** Runs rules over a corpus, or over some of its articles. A rule that crashes is a problem of its own and stops no other. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  only: (article: ArticleFile) => boolean = () => true,
  onArticle: RunOnArticle = (_, run) => run(),
): RuleRun {
  const articles = context.corpus.data.articles.filter(only);
  const entries = registerEntries(context.corpus.data.registers);
  const ofArticle = rules.filter(isArticleRule);
  const ofEntry = rules.filter(isEntryRule);
  const told = [
    ...rules.filter(isCorpusRule).map((rule) => tell(rule, () => rule.check(context))),
    ...entries.flatMap((entry) =>
      ofEntry.map((rule) => tell(rule, () => rule.check(entry, context), placeOf(entry))),
    ),
    ...articles.flatMap((article) =>
      onArticle(article, (through) => {
        const seen = through ? through(context) : context;
        return ofArticle.map((rule) => onOne(rule, article, seen)).filter(saysAnything);
      }),
    ),
  ];
  return { problems: sortProblems(gathered(told)), skipped: skippedBy(rules, articles, context) };
}

const isArticleRule = (rule: Rule): rule is ArticleRule | ClaimRule | RecordRule =>
  rule.scope === "article" || rule.scope === "claim" || rule.scope === "record";
const isEntryRule = (rule: Rule): rule is RegisterRule | RecordRule =>
  rule.scope === "register" || rule.scope === "record";
const isCorpusRule = (rule: Rule): rule is CorpusRule => rule.scope === "corpus";
const saysAnything = ({ problems, crash }: Told) => problems.length > 0 || crash !== undefined;

function onOne(rule: ArticleRule | ClaimRule | RecordRule, article: ArticleFile, context: RuleContext): Told {
  if (rule.scope !== "claim") return tell(rule, () => rule.check(article, context), placeOf(article));
  const told: Told = { rule: rule.name, problems: [] };
  for (const one of article.claims) {
    const claim: PlacedClaim = { ...one, article };
    const { problems, crash } = tell(rule, () => rule.check(claim, context), placeOf(claim));
    if (crash !== undefined) return { ...told, crash };
    told.problems.push(...problems);
  }
  return told;
}

function tell(rule: Rule, check: () => Finding[], subject?: Place): Told {
  try {
    const findings = check();
    // a rule of the whole has each finding in another record
    const most = subject ? FINDINGS : findings.length;
    const problems = findings.slice(0, most).map((finding) => problem(rule, finding, finding.at ?? subject));
    return {
      rule: rule.name,
      problems: more(problems, findings.length - most, "findings of this rule here"),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const where = subject ? `at ${subject.file}:${subject.position().line}: ` : "";
    return { rule: rule.name, problems: [], crash: `${where}${message}` };
  }
}

/** What all rules said; of a rule that crashed, only that it did. */
function gathered(told: readonly Told[]): Problem[] {
  const crashes = new Map<string, string>();
  for (const { rule, crash } of told) if (crash !== undefined && !crashes.has(rule)) crashes.set(rule, crash);
  return [
    ...told.flatMap(({ rule, problems }) => (crashes.has(rule) ? [] : problems)),
    ...[...crashes].map(([rule, crash]) => crashed(rule, crash)),
  ];
}

function skippedBy(
  rules: readonly Rule[],
  articles: readonly ArticleFile[],
  context: RuleContext,
): RuleRun["skipped"] {
  const needing = rules.filter(({ needsText }) => needsText);
  if (needing.length === 0) return [];
  const without = articles.filter((article) => lacksText(article, context)).map(({ id }) => id);
  return without.length === 0 ? [] : needing.map(({ name }) => ({ rule: name, articles: without }));
}

function lacksText(article: ArticleFile, context: RuleContext): boolean {
  if (article.texts.length === 0) return false;
  const examined = context.examined(article);
  return examined === null || examined.unread.length > 0;
}

function problem(rule: Rule, finding: Finding, at: Place | undefined): Problem {
  const { path, part, message, expected, got, hint } = finding;
  const fix = rule.fix?.(finding) ?? [];
  return {
    rule: rule.name,
    file: at?.file ?? "",
    ...(at?.position(path ?? [], part) ?? { line: 1, column: 1 }),
    record: at?.id ?? null,
    ...(path && path.length > 0 ? { field: path.join(".") } : {}),
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(got === undefined ? {} : { got }),
    ...(hint === undefined ? {} : { hint }),
    ...(rule.advice ? { advice: true as const } : {}),
    ...(fix.length === 0 ? {} : { fix }),
  };
}

function crashed(rule: string, crash: string): Problem {
  return { rule, file: "", line: 1, column: 1, record: null, message: `the rule itself failed: ${crash}` };
}
