import { join } from "node:path";
import { type Moved, reAnchor } from "../anchor/re-anchor";
import type { SetUp } from "../frame/frame";
import { DATA, dataDirOf, neededSourcesDir, SOURCES } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { count, formatProblems } from "../frame/print-problems";
import { progress } from "../frame/progress";
import { paint } from "../frame/terminal";
import { formatProof } from "../proofs/format-proof";
import { liftPending } from "../proofs/lift-pending";
import { makeProof } from "../proofs/make-proof";
import { type ArticleFile, type Problem, proofKey } from "../read/index";
import { type RuleContext, runRules, textRules } from "../rules/index";
import { makeFolder, replaceFile, textOf } from "../write/index";
import { articleFiles } from "./article-files";
import { ruleContext } from "./check-context";
import { verdictTable } from "./verdict-table";

type VerifyOptions = { data?: string; sources?: string; write?: boolean; update?: boolean };

/** `crisis verify`. */
export const verifyCommand: SetUp = (program, act) => {
  program
    .command("verify")
    .description("hold claims against the texts, and write proofs of those that the texts bear out")
    .argument("[articles...]", "article ids or files (default: all)")
    .option(...SOURCES)
    .option(...DATA)
    .option("--no-write", "write nothing: no proof, and no article")
    .option("--update", "first give spans that moved their new places, in the articles")
    .addHelpText(
      "after",
      `
A span is found where it was, moved (the same words elsewhere), altered (other words between the same
surroundings) or gone. A claim is proved when all its spans are found and what it codes is worded by them.
Only proved claims come into the proof; the others fail crisis check, with or without the text.
Articles whose text is not in the folder are skipped, by name. A claim whose proof is pending and which the text
bears out is pending no longer: the line is taken from the article.
With --update, what is altered or gone stays for a person, and so do leftOut, waived and the digest of the text.

  crisis verify --sources ../texts
  crisis verify gazette-1933-11-17 --sources ../texts --no-write
  crisis verify --update --sources ../texts`,
    )
    .action(act(verify));
};

/** How the claims of one text stand to it. */
export type TextVerdicts = {
  article: string;
  text: string;
  claims: number;
  found: number;
  moved: number;
  altered: number;
  gone: number;
  draft: number;
  proved: number;
  sentences: { total: number; covered: number; leftOut: number };
  items: { total: number; covered: number; waived: number };
  coverage: number;
  proof: "written" | "unchanged" | "not written";
};

/** What `crisis verify` found. */
export type VerifyResult = {
  ok: boolean;
  texts: TextVerdicts[];
  skipped: string[];
  problems: Problem[];
  /** Spans that were given new places. */
  moved: Moved[];
  /** Claims whose proof was pending. */
  lifted: string[];
};

type VerifyDataOptions = { files?: readonly string[]; write?: boolean; update?: boolean };

/** Holds every claim of the articles whose text is there against it, and writes proofs of those that it bears out. */
export function verifyData(
  dataDir: string,
  sourcesDir: string,
  { files = [], write = true, update = false }: VerifyDataOptions = {},
): VerifyResult {
  let { context, chosen } = lookAt(dataDir, sourcesDir, files);
  const again = () => {
    ({ context, chosen } = lookAt(dataDir, sourcesDir, files));
  };
  const examined = () => chosen.flatMap((article) => context.examined(article) ?? []);
  const moved = write && update ? examined().flatMap(reAnchor) : [];
  if (moved.length > 0) again();
  const waits = chosen.some(({ record }) => record.claims.some(({ proof }) => proof === "pending"));
  const lifted = write && waits ? examined().flatMap(liftPending) : [];
  if (lifted.length > 0) again();
  const { data } = context.corpus;
  const bar = progress("verifying", chosen.length);
  const texts: TextVerdicts[] = [];
  const skipped: string[] = [];
  for (const article of chosen) {
    bar.step(article.record.id);
    const missing = context.examined(article)?.unread.filter((text) => text.missing) ?? [];
    skipped.push(...missing.map(({ id, reason }) => `${article.record.id} text ${id}: ${reason}`));
    texts.push(...verdictsOf(article, context, join(dataDir, "proofs"), write));
  }
  bar.end();
  const { problems } = runRules(textRules, context, (article) => chosen.includes(article));
  const unfit = data.problems.filter(({ file }) => files.length === 0 || files.includes(file));
  const all = [...unfit, ...problems];
  return { ok: all.length === 0, texts, skipped, problems: all, moved, lifted };
}

/** The articles with texts among those that were named, or of all, and what rules look at. */
function lookAt(dataDir: string, sourcesDir: string, files: readonly string[]) {
  const context = ruleContext(dataDir, sourcesDir);
  const chosen = context.corpus.data.articles.filter(({ file, texts }) => {
    return texts.length > 0 && (files.length === 0 || files.includes(file));
  });
  return { context, chosen };
}

function verdictsOf(
  article: ArticleFile,
  context: RuleContext,
  proofsDir: string,
  write: boolean,
): TextVerdicts[] {
  const examined = context.examined(article);
  if (!examined) return [];
  return [...examined.texts.values()].map((text) => {
    const of = article.record.claims.filter(({ evidence }) => evidence.some((span) => span.text === text.id));
    const ids = new Set(of.map(({ id }) => id));
    const claims = examined.claims.filter(({ id }) => ids.has(id));
    const having = (verdict: string) =>
      claims.filter(({ spans }) => spans.some((span) => span.verdict === verdict)).length;
    const coded = article.record.texts.find(({ id }) => id === text.id);
    const same = coded?.digest === text.source.digest && coded.length === text.source.length;
    const path = join(proofsDir, `${proofKey(article.record.id, text.id)}.json`);
    return {
      article: article.record.id,
      text: text.id,
      claims: claims.length,
      found: claims.filter(({ spans }) => spans.every(({ verdict }) => verdict === "found")).length,
      moved: having("moved"),
      altered: having("altered"),
      gone: having("gone"),
      draft: having("draft"),
      proved: claims.filter(({ proved }) => proved).length,
      sentences: text.coverage.sentences,
      items: text.coverage.items,
      coverage: text.coverage.ratio,
      // a proof of another text, or of half a file, would prove nothing
      proof:
        write && same && article.whole ? put(path, formatProof(makeProof(examined, text))) : "not written",
    };
  });
}

function put(path: string, text: string): TextVerdicts["proof"] {
  const before = textOf(path);
  if (before === text) return "unchanged";
  makeFolder(join(path, ".."));
  replaceFile(path, before, text);
  return "written";
}

function verify(targets: readonly string[], options: VerifyOptions): Outcome {
  const sourcesDir = neededSourcesDir(options.sources);
  const dataDir = dataDirOf(options.data);
  const files = targets.length === 0 ? [] : articleFiles(dataDir, targets);
  const result = verifyData(dataDir, sourcesDir, {
    files,
    ...(options.write === false ? { write: false } : {}),
    update: options.update === true,
  });
  return outcome(result.ok, result, report(result));
}

function report({ texts, problems, skipped, moved, lifted }: VerifyResult): string[] {
  const claims = texts.reduce((sum, text) => sum + text.claims, 0);
  const proved = texts.reduce((sum, text) => sum + text.proved, 0);
  const summary = `${proved} of ${count(claims, "claim")} proved, ${count(problems.length, "problem")}`;
  return [
    ...formatProblems(problems, "crisis verify ARTICLE shows those of one article"),
    ...(texts.length > 0 ? [verdictTable(texts)] : []),
    ...moved.map(({ claim, index, from, to }) => `${claim} evidence.${index}: moved from ${from} to ${to}`),
    ...lifted.map((id) => `${id}: its proof is pending no longer`),
    ...skipped.map((reason) => paint.yellow(`skipped ${reason}`)),
    problems.length === 0 ? paint.green(summary) : summary,
    ...(proved < claims ? ["a claim that is not proved fails crisis check"] : []),
  ];
}
