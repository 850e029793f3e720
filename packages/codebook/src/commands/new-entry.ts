import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import type { z } from "zod";
import { appendItem } from "../edit/append-item";
import { askerFor } from "../form/ask";
import { fillIn, type Given } from "../form/fill-in";
import { addFlags, gather } from "../form/flags";
import { formFields } from "../form/form-field";
import { office } from "../form/office";
import { wantFit } from "../form/want-fit";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { DATA, dataDirOf } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { paint } from "../frame/terminal";
import { readTextFile } from "../read/read-text-file";
import { type RegisterName, registers } from "../schema/index";
import { schemaLineOf } from "../schema/schema-line";
import { editFile, makeFolder } from "../write/index";
import { ruleContext } from "./check-context";

const REGISTERS: Readonly<Record<string, RegisterName>> = {
  actor: "actors",
  place: "places",
  event: "events",
  force: "forces",
  measure: "measures",
  publisher: "publishers",
};

const EXAMPLES: Readonly<Record<string, string>> = {
  actor:
    "crisis new actor --id rufus-firefly --name 'Rufus Firefly' --kind person --aliases Firefly --country freedonia \\\n    --office 'Defence Minister:freedonia:1932-06'",
  place:
    "crisis new place --id klopstokia --name Klopstokia --kind city --country freedonia --lat 48.1 --lon 37.7",
  event: "crisis new event --id klopstokia-talks --name 'Talks of Klopstokia' --lane diplomacy",
  force: "crisis new force --id sylvanian-forces --name 'Sylvanian forces' --side sylvania",
  measure:
    "crisis new measure --id bridge-closure --name 'Closing of the bridge' --measure-type sanction --family trade --instrument territorial-embargo --tier 3",
  publisher:
    "crisis new publisher --id gazette --name 'The Gazette' --kind newspaper --state-media false --url https://example.org/",
};

type Options = Given & { data?: string; after?: string; dryRun?: boolean; json?: boolean };

/** `crisis new actor`, `place`, `event`, `force`, `measure` and `publisher`. */
export const newEntry: SetUp = (program, act) => {
  for (const [what, register] of Object.entries(REGISTERS)) {
    const command = program
      .command(what)
      .description(`enter ${/^[aeiou]/.test(what) ? "an" : "a"} ${what} in the register of ${register}`);
    addFlags(command, formFields(shapeOf(register)));
    if (register === "actors") command.option(`--office <${office.form}>`, office.description, gather);
    command
      .option("--after <id>", "put it behind this entry (default: at the end)")
      .option(...DATA)
      .option("--dry-run", "show the entry and write nothing")
      .addHelpText(
        "after",
        `\nWhat is needed and not given is asked for at a terminal.\n\n  ${EXAMPLES[what]}`,
      )
      .action(act((options: Options) => enter(what, register, options)));
  }
};

async function enter(what: string, register: RegisterName, options: Options): Promise<Outcome> {
  const dataDir = dataDirOf(options.data);
  const { corpus } = ruleContext(dataDir, null);
  const fields = formFields(shapeOf(register));
  const plain = await fillIn(fields, options, corpus, askerFor(options.json === true));
  const offices = [options["office"] ?? []].flat().map((said) => office.read(String(said)));
  const record = offices.length > 0 ? { ...plain, offices } : plain;
  wantFit(registers[register].element, record);
  const id = String(record["id"]);
  const there = corpus.registers[register].get(id);
  if (there) throw new Misuse(`--id: ${id} is there already, at ${there.file}:${there.position().line}`);
  const file = join(dataDir, "registers", `${register}.yaml`);
  wantReadable(file);
  if (!options.dryRun) makeFolder(dirname(file));
  let before = "";
  let after = "";
  editFile(file, (text) => {
    before = text || `${schemaLineOf(dataDir, `registers/${register}.yaml`)}\n\n`;
    after = withEntry(file, before, record, options.after);
    return options.dryRun ? null : after;
  });
  const said = options.dryRun ? paint.dim(added(before, after)) : `${what} ${id} entered in ${file}`;
  return outcome(true, { id, file, written: !options.dryRun, record }, [said]);
}

/** Refuses a register's file that is there and that nobody should have written so. */
function wantReadable(file: string): void {
  const read = existsSync(file) ? readTextFile(file) : null;
  if (read !== null && !read.ok) throw new Misuse(`${file}: ${read.reason}`);
}

/** A register's text, as it is when it is written, with an entry more. */
function withEntry(
  file: string,
  before: string,
  record: Readonly<Record<string, unknown>>,
  behind: string | undefined,
): string {
  const document = parseDocument(before, { schema: "core", uniqueKeys: false, logLevel: "silent" });
  if (document.errors.length > 0) throw new Misuse(`${file} is no YAML now: crisis check says where`);
  const items = isSeq(document.contents) ? document.contents.items : [];
  const ids: unknown[] = items.map((item) => (isMap(item) ? item.get("id") : undefined));
  if (ids.includes(record["id"])) throw new Misuse(`--id: ${record["id"]} is there already, in ${file}`);
  const index = behind === undefined ? undefined : ids.indexOf(behind);
  if (index === -1) throw new Misuse(`--after: there is no entry ${behind}`);
  const after = appendItem(before, [], record, index === undefined ? {} : { after: index });
  if (after === null) throw new Misuse(`${file} is no list of entries: crisis check says where`);
  return after;
}

/** The lines that a text has gained. */
export function added(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(after.lastIndexOf("\n", start - 1) + 1, after.length - end).trimEnd();
}

function shapeOf(register: RegisterName): Record<string, z.ZodType> {
  return (registers[register].element as unknown as { shape: Record<string, z.ZodType> }).shape;
}
