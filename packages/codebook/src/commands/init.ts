import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { SetUp } from "../frame/frame";
import { type Outcome, outcome } from "../frame/outcome";
import { formatProblem } from "../frame/print-problems";
import { editorSchemas } from "../generate/editor/editor-schemas";
import { below } from "../generate/files/files";
import { syncFiles } from "../generate/files/sync-files";
import { readCrisis } from "../read/read-crisis";
import { OWN_SCHEMAS, schemaLineOf } from "../schema/schema-line";
import { replaceFile } from "../write/index";

/** `crisis init`. */
export const initCommand: SetUp = (program, act) => {
  program
    .command("init")
    .description("make the data folder of another crisis, with an empty crisis in it")
    .argument("<dir>", "the folder; what is in it already stays as it is")
    .option("--title <title>", "what the crisis is called, in English", "A crisis")
    .addHelpText(
      "after",
      `
It writes crisis.yaml to begin with, and the JSON Schemas by which editors complete and check. Run it again after a change of
crisis.yaml: the schemas then know its scopes and topics. docs/another-crisis.md goes on from there.

  crisis init ../border-crisis --title 'The border crisis of 1933'
  export CRISIS_DATA=../border-crisis
  crisis check`,
    )
    .action(act(init));
};

/** Makes a data folder, or what is missing in one; brings its schemas up to date. */
export function init(dir: string, { title }: { title: string }): Outcome {
  for (const folder of ["articles", "registers", "proofs", OWN_SCHEMAS])
    mkdirSync(join(dir, folder), { recursive: true });
  const file = join(dir, "crisis.yaml");
  const made = existsSync(file) ? [] : [file];
  if (made.length > 0) replaceFile(file, null, `${schemaLineOf(dir, "crisis.yaml")}\n${emptyCrisis(title)}`);
  const { records, problems } = readCrisis(file);
  const [crisis] = records;
  if (!crisis) return outcome(false, { problems }, problems.map(formatProblem));
  // git keeps no empty folder, and a data folder is known by its articles
  const kept = join(dir, "articles", ".gitkeep");
  if (!existsSync(kept)) replaceFile(kept, null, "");
  const schemas = syncFiles(new Map(below(OWN_SCHEMAS, editorSchemas(crisis.record))), { root: dir });
  const written = [...made, ...schemas.map((path) => join(dir, path))];
  const said =
    made.length > 0
      ? `an empty crisis is in ${dir}: edit ${file}, then enter actors and places`
      : `${file} stays as it is`;
  return outcome(true, { written }, [said, `${schemas.length} schemas written`]);
}

const emptyCrisis = (title: string) => TEMPLATE.replaceAll("TITLE", () => JSON.stringify(title));

const TEMPLATE = `
title: { en: TITLE }
# the time that the collection is about, and the first day that any claim may be about
window: { from: 2000-01-01, to: 2099-12-31 }
earliest: 1900-01-01

# Who stands against whom. Each side has actors of the register (crisis new actor):
#   north:
#     label: { en: North, es: Norte }
#     colour: { light: "#a85208", dark: "#e58a52" }
#     actors: [north]
sides: {}

# What the figure of a force may include:
#   near-border:
#     label: { en: forces near the border, es: fuerzas cerca de la frontera }
#     short: { en: near the border, es: cerca de la frontera }
#     phrase: { en: near the border, es: cerca de la frontera }
scopes: {}

# What statements and events may be about:
topics:
  diplomacy:
    label: { en: diplomacy, es: la diplomacia }
    meaning: talks and de-escalation in general
  sanctions:
    label: { en: sanctions, es: las sanciones }
    meaning: restrictive measures

# The few events that every time axis shows:
#   - { event: attack-2001, day: 2001-03-04, label: { en: attack, es: ataque } }
turningPoints: []

# Territories whose borders on the ground are not those in law:
#   - { territory: Q1, country: XX, reason: "which law or resolution says so" }
borders: []

# What is on each tier of the sanctions ladder
tiers:
  covers:
    - { en: relations between states, es: relaciones entre Estados }
    - { en: named people and entities, es: personas y entidades con nombre }
    - { en: sectors of the economy, es: sectores de la economía }
    - { en: the financial system as a whole, es: el sistema financiero en su conjunto }

site:
  name: { en: TITLE }
  description: { en: "Claims about a crisis: who said what, when, in which article, and who contradicts it." }
  lead: { en: Say here what the crisis is. }
  window: { en: Say here which time is covered and why. }
  examples: { en: a name or a figure }
  places: { en: Places are named and placed by international law. }
`;
