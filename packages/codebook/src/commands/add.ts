import type { Command } from "commander";
import type { z } from "zod";
import type { Corpus } from "../corpus/corpus";
import { addToArticle } from "../edit/add-to-article";
import { wayTo } from "../edit/apply-change";
import { type Ask, answersTo, askerFor } from "../form/ask";
import { type ClaimForm, claimForm, claimFrom, wantWhole } from "../form/claim-form";
import type { Compound } from "../form/compound";
import { evidenceFrom, localText, placeOf } from "../form/evidence-from";
import { choicesOfNames, type Given, wrongRef } from "../form/fill-in";
import { addFlags, gather } from "../form/flags";
import { wantFit } from "../form/want-fit";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { DATA, dataDirOf, SOURCES, sourcesDirOf } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { paint } from "../frame/terminal";
import type { ArticleFile } from "../read/index";
import { refsIn } from "../rules/refs-in";
import { claimRecord } from "../schema/index";
import { ADD_EXAMPLES } from "./add-examples";
import { articleNamed } from "./article-named";
import { ruleContext } from "./check-context";
import { added } from "./new-entry";

type Options = Given & {
  article?: string;
  slug?: string;
  after?: string;
  text?: string;
  data?: string;
  sources?: string;
  pending?: boolean;
  dryRun?: boolean;
  json?: boolean;
};

const options = claimRecord.options as unknown as { shape: Record<string, z.ZodType> }[];

/** `crisis add KIND`. */
export const addCommand: SetUp = (program, act) => {
  const command = program.command("add").description("write a claim into its article's file");
  for (const { shape } of options) {
    const form = claimForm(shape);
    const { kind, fields, parts } = form;
    const own = command.command(kind).description(`add a claim of the kind ${kind}`);
    own
      .option("--article <id>", "the article (needed)")
      .option("--slug <words>", "the claim's id behind its article's: soldiers-at-the-border (needed)");
    addFlags(own, fields);
    for (const part of parts) addCompound(own, part);
    own
      .option("--find <words>", "words of the text that it rests on; may be given several times", gather)
      .option("--find-source <words>", "words that say who said it", gather)
      .option("--find-date <words>", "words that say when", gather)
      .option("--find-context <words>", "words that it is understood from", gather)
      .option("--text <id>", "which of the article's texts the words are from (default: its first)")
      .option(
        "--pending",
        "without evidence, for want of the text: published as cited until someone verifies it",
      )
      .option("--after <claim>", "put it behind this claim (default: at the end)")
      .option(...SOURCES)
      .option(...DATA)
      .option("--dry-run", "show the claim and write nothing")
      .addHelpText(
        "after",
        `
What is needed and not given is asked for at a terminal. Words of --find become offsets at once, and come into no file.

  ${ADD_EXAMPLES[kind]}`,
      )
      .action(act((given: Options) => add(form, given)));
  }
};

function addCompound(command: Command, { flag, form, description, list }: Compound): void {
  if (list) command.option(`--${flag} <${form}>`, `${description}; may be given several times`, gather);
  else command.option(`--${flag} <${form}>`, description);
}

async function add(form: ClaimForm, given: Options): Promise<Outcome> {
  const dataDir = dataDirOf(given.data);
  const sourcesDir = given.pending ? null : sourcesDirOf(given.sources);
  const { corpus } = ruleContext(dataDir, null);
  const ask = askerFor(given.json === true);
  const article = await articleFrom(form, given, dataDir, corpus, ask);
  // before anything is asked for in vain
  if (ask && article.record.texts.length > 0 && !given.pending) localText(article, given.text, sourcesDir);
  const claim = await claimFrom(form, article, given, corpus, ask);
  const evidence = await evidenceFrom(article, given, sourcesDir, ask);
  const record = { ...claim, ...(given.pending ? { proof: "pending" } : {}), evidence };
  const flags = flagsOf(form);
  wantFit(claimRecord, record, flags);
  for (const { path, type, id } of refsIn(claimRecord, record)) {
    const wrong = wrongRef(type, id, corpus);
    const flag = flags[String(path[0])] ?? path[0];
    if (wrong !== undefined) throw new Misuse(`--${flag}: ${wrong}`);
  }
  if (given.after !== undefined && !article.ids.includes(given.after))
    throw new Misuse(`--after: ${article.id} has no claim ${given.after}`);
  const { before, after } = addToArticle(article.file, {
    list: (document) => {
      if (wayTo(record.id, document) !== null)
        throw new Misuse(`--slug: ${record.id} is there already, in ${article.file}`);
      return ["claims"];
    },
    record,
    ...(given.after === undefined ? {} : { after: given.after }),
    flow: false,
    coded: evidence.map(placeOf),
    dryRun: given.dryRun === true,
  });
  const said = given.dryRun ? paint.dim(added(before, after)) : `${record.id} added to ${article.file}`;
  const next =
    evidence.length > 0 ? "crisis verify proves it" : given.pending ? "its proof is pending" : "it is cited";
  return outcome(true, { id: record.id, file: article.file, written: !given.dryRun, record }, [said, next]);
}

/** The flag that gives each field of a claim. */
function flagsOf({ fields, parts }: ClaimForm): Record<string, string> {
  return Object.fromEntries([
    ...fields.map(({ name, flag }) => [name, flag]),
    ...parts.map(({ field, flag }) => [field, flag]),
  ]);
}

/** The article that a flag names, or an answer; where nobody can be asked, all else that flags leave out is told with it. */
async function articleFrom(
  form: ClaimForm,
  given: Options,
  dataDir: string,
  corpus: Corpus,
  ask: Ask | null,
): Promise<ArticleFile> {
  const question = { flag: "article", message: "The article", choices: choicesOfNames("ArticleId", corpus) };
  const open = given.article === undefined ? [question] : [];
  if (ask === null) await wantWhole(form, given, corpus, open);
  const target = given.article ?? (await answersTo(open, ask)).get("article") ?? "";
  return articleNamed(target, dataDir, corpus);
}
