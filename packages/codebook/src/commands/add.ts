import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { z } from "zod";
import type { Corpus } from "../corpus/corpus";
import { appendItem } from "../edit/append-item";
import { type Ask, answersTo, askerFor } from "../form/ask";
import { askBounds } from "../form/ask-bounds";
import { type Compound, compounds } from "../form/compound";
import { evidenceFrom } from "../form/evidence-from";
import { fillIn, type Given, namesOf, wrongRef } from "../form/fill-in";
import { addFlags, gather } from "../form/flags";
import { type FormField, formFields } from "../form/form-field";
import { wantFit } from "../form/record-problems";
import type { ArticleFile } from "../read/index";
import { writeFile } from "../read/write-file";
import { refsIn } from "../rules/refs-in";
import { claimRecord } from "../schema/index";
import { articleFiles } from "./article-files";
import { ruleContext } from "./check-context";
import type { SetUp } from "./frame";
import { added } from "./new-entry";
import { DATA, dataDirOf, Misuse, SOURCES } from "./options";
import { type Outcome, outcome } from "./outcome";
import { paint } from "./terminal";

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

// what flags of their own give, or what only an editor does well
const APART: ReadonlySet<string> = new Set([
  "id",
  "kind",
  "evidence",
  "corrections",
  "rank",
  "rankReason",
  "proof",
]);

const options = claimRecord.options as unknown as { shape: Record<string, z.ZodType> }[];

/** `crisis add KIND`. */
export const addCommand: SetUp = (program, act) => {
  const command = program.command("add").description("write a claim into its article's file");
  for (const { shape } of options) {
    const kind = kindOf(shape);
    const own = command.command(kind).description(`add a claim of the kind ${kind}`);
    own
      .option("--article <id>", "the article (needed)")
      .option("--slug <words>", "the claim's id behind its article's: soldiers-at-the-border (needed)");
    addFlags(own, fieldsOf(shape));
    for (const compound of compoundsOf(shape)) addCompound(own, compound);
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

  ${EXAMPLES[kind] ?? `crisis add ${kind} --article gazette-1933-11-17-border --slug …`}`,
      )
      .action(act((given: Options) => add(kind, shape, given)));
  }
};

const EXAMPLES: Readonly<Record<string, string>> = {
  deployment: `crisis add deployment --article gazette-1933-11-17-border --slug soldiers --about sylvanian-forces \\
    --by 'named:rufus-firefly:Defence Minister' --modality actual --date 1933-11-16 --date-basis relative \\
    --counted personnel --relation about --best 900 --quantity-type stock --summary 'Some nine hundred are near.' \\
    --find 'About 900 soldiers have gathered' --find-date Thursday --sources ../texts`,
  statement: `crisis add statement --article gazette-1933-11-17-border --slug denial --about sylvanian-forces --by institution:sylvania \\
    --polarity denied --modality actual --date null --verb deny --topic troop-build-up \\
    --summary 'Sylvania says that there is no such force.' --find 'Sylvania denies it' --sources ../texts`,
};

function addCompound(command: Command, { flag, form, description, list }: Compound): void {
  if (list) command.option(`--${flag} <${form}>`, `${description}; may be given several times`, gather);
  else command.option(`--${flag} <${form}>`, description);
}

function kindOf(shape: Record<string, z.ZodType>): string {
  return String((shape["kind"] as unknown as { value: string }).value);
}

function fieldsOf(shape: Record<string, z.ZodType>): FormField[] {
  return (
    formFields(shape)
      .filter(({ name }) => !APART.has(name))
      // how a number was worded, and how it stands to another claim
      .map((field) => (field.name === "relation" ? { ...field, flag: "wording", name: "wording" } : field))
  );
}

function compoundsOf(shape: Record<string, z.ZodType>): Compound[] {
  return compounds.filter(({ field }) => field in shape);
}

async function add(kind: string, shape: Record<string, z.ZodType>, given: Options): Promise<Outcome> {
  const dataDir = dataDirOf(given.data);
  const { corpus } = ruleContext(dataDir, null);
  const ask = askerFor(given.json === true);
  const claim = await claimFrom(kind, shape, given, corpus, ask);
  const { article } = claim;
  const evidence = evidenceFrom(article, given);
  const record = {
    ...claim.record,
    ...(given.pending ? { proof: "pending" } : {}),
    evidence,
  };
  wantFit(claimRecord, record);
  for (const { path, type, id } of refsIn(claimRecord, record)) {
    const wrong = wrongRef(type, id, corpus);
    if (wrong !== undefined) throw new Misuse(`${path.join(".")}: ${wrong}`);
  }
  const before = readFileSync(article.file, "utf8");
  const after = appendItem(before, ["claims"], record, { ...placeAfter(article, given.after), flow: false });
  if (after === null) throw new Misuse(`${article.file} has no list of claims: crisis check says where`);
  if (!given.dryRun) writeFile(article.file, after);
  const said = given.dryRun ? paint.dim(added(before, after)) : `${record.id} added to ${article.file}`;
  const next =
    evidence.length > 0 ? "crisis verify proves it" : given.pending ? "its proof is pending" : "it is cited";
  return outcome(true, { id: record.id, file: article.file, written: !given.dryRun, record }, [said, next]);
}

async function claimFrom(
  kind: string,
  shape: Record<string, z.ZodType>,
  given: Options,
  corpus: Corpus,
  ask: Ask | null,
) {
  const parts = compoundsOf(shape);
  const fields = fieldsOf(shape);
  const missing = [
    ...(given.article === undefined
      ? [
          {
            flag: "article",
            message: "The article",
            choices: [...namesOf("ArticleId", corpus).keys()].map((id) => ({ value: id, label: id })),
          },
        ]
      : []),
    ...(given.slug === undefined ? [{ flag: "slug", message: "The claim's id behind its article's" }] : []),
    ...(given["by"] === undefined ? [{ flag: "by", message: "Who said it: manner:actor:office" }] : []),
    ...dateBasisOpen(given),
  ];
  // in one go where nobody can be asked, so that all that is missing is named at once
  const open = fields.filter(({ name, required }) => required && given[name] === undefined);
  if (ask === null && missing.length > 0) {
    await answersTo(
      [
        ...missing,
        ...open.map(({ flag, description, words }) => ({
          flag,
          message: description,
          ...(words ? { choices: words.map((word) => ({ value: word, label: word })) } : {}),
        })),
      ],
      null,
    );
  }
  const answers = await answersTo(missing, ask);
  const said = (flag: string, name = flag) => (given[name] as string | undefined) ?? answers.get(flag) ?? "";
  const article = articleOf(said("article"), given, corpus);
  const filled = await fillIn(
    fields,
    { ...given, ...(answers.has("date-basis") ? { dateBasis: answers.get("date-basis") } : {}) },
    corpus,
    ask,
  );
  const { wording, ...plain } = filled;
  const bounds = wording === undefined ? {} : await askBounds(String(wording), plain, ask);
  const compound = Object.fromEntries(
    parts.flatMap(({ flag, field, list, read }) => {
      const raw = given[flag] ?? answers.get(flag);
      if (raw === undefined) return [];
      const values = (Array.isArray(raw) ? raw : [String(raw)]).map(read);
      return [[field, list ? values : values[0]]];
    }),
  );
  const id = `${article.id}-${said("slug")}`;
  const twin = corpus.claims.get(id);
  if (twin) throw new Misuse(`--slug: ${id} is there already, at ${twin.file}:${twin.position().line}`);
  const { summary, date, dateBasis, about, low: _, best: _b, high: _h, ...rest } = plain;
  const record: { id: string } & Record<string, unknown> = {
    id,
    kind,
    about,
    attribution: compound["attribution"],
    ...(date === undefined ? {} : { date }),
    ...(dateBasis === undefined ? {} : { dateBasis }),
    ...rest,
    ...bounds,
    ...(wording === undefined ? {} : { relation: wording }),
    ...compound,
    summary,
  };
  return { article, record };
}

function dateBasisOpen(given: Options) {
  const { date, dateBasis } = given;
  if (date === undefined || date === "null" || dateBasis !== undefined) return [];
  const choices = ["stated", "relative", "context"].map((word) => ({ value: word, label: word }));
  return [{ flag: "date-basis", message: "Where the date was taken from", choices }];
}

function articleOf(target: string, given: Options, corpus: Corpus): ArticleFile {
  const [file] = articleFiles(dataDirOf(given.data), [target]);
  const article = corpus.data.articles.find((one) => one.file === file);
  if (!article) throw new Misuse(`${file} cannot be read: crisis check ${target} says why`);
  return article;
}

function placeAfter(article: ArticleFile, claim: string | undefined): { after?: number } {
  if (claim === undefined) return {};
  const index = article.ids.indexOf(claim);
  if (index < 0) throw new Misuse(`--after: ${article.id} has no claim ${claim}`);
  return { after: index };
}
