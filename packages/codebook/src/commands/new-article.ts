import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { z } from "zod";
import { isDay, today } from "../dates/index";
import { openSentences } from "../edit/open-sentences";
import { blockLines } from "../edit/print-record";
import { sentences } from "../evidence/index";
import { askerFor } from "../form/ask";
import { fillIn, type Given } from "../form/fill-in";
import { addFlags } from "../form/flags";
import { type FormField, formFields } from "../form/form-field";
import { wantFit } from "../form/want-fit";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { DATA, dataDirOf } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { count } from "../frame/print-problems";
import { paint } from "../frame/terminal";
import { readSource, type SourceText } from "../read/read-source";
import { articleRecord } from "../schema/index";
import { schemaLineOf } from "../schema/schema-line";
import { editFile } from "../write/index";
import { ruleContext } from "./check-context";

type Options = Given & {
  data?: string;
  text?: string;
  language?: string;
  translatedFrom?: string;
  dryRun?: boolean;
  json?: boolean;
};

// "published" is called by the word that people use for it
const fields: readonly FormField[] = formFields(articleRecord.shape as unknown as Record<string, z.ZodType>)
  .filter(({ name }) => name !== "id")
  .map((field) => (field.name === "published" ? { ...field, name: "date", flag: "date" } : field));

/** `crisis new article`. */
export const newArticle: SetUp = (program, act) => {
  const command = program
    .command("article")
    .description(
      "write the file of an article, with its text's digest and every sentence listed as not yet coded",
    )
    .option("--id <id>", "the article's id (default: publisher, day and the first words of the title)")
    .option(
      "--text <file>",
      "its text, a .txt file in your folder of sources; none for one known by citation only",
    )
    .option("--language <code>", "the text's language, BCP 47", "en")
    .option(
      "--translated-from <code>",
      "the language of the original, where the text is a machine's translation",
    );
  addFlags(command, fields)
    .option(...DATA)
    .option("--dry-run", "show the file and write nothing")
    .addHelpText(
      "after",
      `
No word of the text comes into the file. A file that is there is not overwritten.

  crisis new article --text ../texts/gazette-1933-11-17-border.txt --publisher gazette --date 1933-11-17 \\
    --title 'Freedonia counts tanks' --type news --url https://example.org/border`,
    )
    .action(act(scaffold));
};

async function scaffold(options: Options): Promise<Outcome> {
  const dataDir = dataDirOf(options.data);
  const { corpus } = ruleContext(dataDir, null);
  const source = options.text === undefined ? null : sourceOf(options.text);
  const { date, ...rest } = await fillIn(fields, options, corpus, askerFor(options.json === true));
  const id =
    (options["id"] as string | undefined) ??
    idFrom(String(rest["publisher"]), String(date), String(rest["title"]));
  const record = {
    id,
    publisher: rest["publisher"],
    title: rest["title"],
    ...rest,
    published: date,
    texts: source === null ? [] : [textOf(source, options)],
    claims: [],
  };
  wantFit(articleRecord, record, { texts: "text", published: "date" });
  wantPast(String(date));
  const file = join(dataDir, "articles", `${id}.yaml`);
  const wantFree = (isThere: boolean) => {
    if (isThere) throw new Misuse(`${file} is there already, and is not overwritten`);
  };
  wantFree(existsSync(file));
  const open = source === null ? [] : sentences(source.text.raw);
  const text = fileOf(dataDir, record, open);
  if (!options.dryRun)
    editFile(file, (before) => {
      wantFree(before !== null);
      return text;
    });
  const said = options.dryRun ? paint.dim(text.trimEnd()) : `${file} written`;
  const next =
    source === null ? "its claims are cited: evidence: []" : `${count(open.length, "sentence")} to code`;
  return outcome(true, { id, file, written: !options.dryRun, sentences: open }, [
    said,
    `${next}; crisis add KIND --article ${id} writes a claim`,
  ]);
}

function wantPast(date: string): void {
  if (!isDay(date)) throw new Misuse(`--date: the calendar has no ${date}; a day is written YYYY-MM-DD`);
  if (date > today())
    throw new Misuse(
      `--date: ${date} is still to come; give the day that the document bears, today or before`,
    );
}

type Source = { file: string; text: SourceText };

function sourceOf(path: string): Source {
  const read = readSource(dirname(path), basename(path));
  if (!read.ok) throw new Misuse(`--text: ${read.reason}`);
  return { file: basename(path), text: read.source };
}

function textOf({ file, text }: Source, { language, translatedFrom }: Options) {
  const { digest, length, normalization } = text;
  return {
    id: (language ?? "en").toLowerCase(),
    language,
    ...(translatedFrom ? { translation: { from: translatedFrom, by: "machine" } } : {}),
    file,
    digest,
    length,
    normalization,
  };
}

/** An article's id: its publisher, day and the first words of its title. */
function idFrom(publisher: string, date: string, title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return [publisher, date, ...(words ?? []).slice(0, 3)].join("-").slice(0, 60).replace(/-$/, "");
}

function fileOf(
  dataDir: string,
  record: Readonly<Record<string, unknown>>,
  open: readonly { start: number; end: number }[],
): string {
  const style = { padding: true, newline: "\n" };
  const notes = openSentences(String(record["id"]), open);
  return [
    schemaLineOf(dataDir, `articles/${record["id"]}.yaml`),
    "",
    ...blockLines(record, style),
    ...(notes.length > 0 ? ["", ...notes] : []),
    "",
  ].join("\n");
}
