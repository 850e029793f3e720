import { z } from "zod";
import { type CrisisRecord, closedLists, type Dataset, datasets, kindDatasets } from "../../schema/index";
import { claimRowFields } from "../../schema/rows/claim-row";
import { generatedHeader } from "../header";
import { type FieldSchema, rowFields } from "../row-fields";
import { jsDoc } from "./js-doc";
import { printInterface } from "./print-interface";
import { printWords } from "./print-words";

const ID_TYPES = [
  "ActorId",
  "ArticleId",
  "ClaimId",
  "EventId",
  "ForceId",
  "MeasureId",
  "PlaceId",
  "PublisherId",
  "SubjectId",
];

/** The file of row types: closed lists, the fields of every claim, and one interface a dataset. */
export function printRows(crisis: CrisisRecord): string {
  const common = rowFields(z.strictObject(claimRowFields), crisis);
  const interfaces = [
    printInterface("ClaimFields", "The fields that the rows of every kind have.", common),
    ...datasets.map((dataset) => printRow(dataset, common, crisis)),
  ];
  const body = interfaces.join("\n");
  const lists = closedLists(crisis).filter((list) => uses(body, list.name));
  const ids = ID_TYPES.filter((type) => uses(body, type));
  return [
    generatedHeader("the schemas of packages/codebook and crisis.yaml"),
    `import type { ${ids.join(", ")} } from "./ids";\n`,
    ...lists.map(printWords),
    printLists(lists.map(({ name }) => name)),
    body,
    printUnion(),
  ].join("\n");
}

function printRow(dataset: Dataset, common: readonly [string, FieldSchema][], crisis: CrisisRecord): string {
  const fields = rowFields(dataset.row, crisis);
  if (dataset.group !== "claims") return printInterface(dataset.rowType, `${dataset.description}.`, fields);
  const shared = new Map(common.map(([name, field]) => [name, JSON.stringify(field)]));
  const own = fields.filter(([name, field]) => shared.get(name) !== JSON.stringify(field));
  return printInterface(`${dataset.rowType} extends ClaimFields`, `${dataset.description}.`, own);
}

/** The type of each closed list by its name, so that a table over all of them is checked to be complete. */
function printLists(names: readonly string[]): string {
  const lines = names.map((name) => `  readonly ${name}: ${name};`);
  return [
    jsDoc("The words of each closed list, by its name."),
    "export interface ClosedLists {",
    ...lines,
    "}",
    "",
  ].join("\n");
}

function printUnion(): string {
  const members = kindDatasets.map((dataset) => `  | ${dataset.rowType}`);
  return `${jsDoc("A claim of any kind; `kind` tells which.")}\nexport type ClaimRow =\n${members.join("\n")};\n`;
}

/** Whether the code outside comments names a type. */
function uses(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text.replaceAll(/\/\*\*.*?\*\//g, ""));
}
