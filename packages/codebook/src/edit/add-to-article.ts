import { type Document, parseDocument } from "yaml";
import type { Range } from "../evidence/index";
import { Misuse } from "../frame/misuse";
import type { Path } from "../read/index";
import { editFile } from "../write/index";
import { appendItem } from "./append-item";
import { wayTo } from "./apply-change";
import { withoutCoded } from "./open-sentences";

/** What comes into a list of an article file. */
export interface Addition {
  /** The way to the list in the file as it is when it is written; throws where the record cannot come into it. */
  readonly list: (document: Document) => Path;
  readonly record: Readonly<Record<string, unknown>>;
  /** The id of the record that it is put behind; the last of the list where it is left out. */
  readonly after?: string;
  /** Whether it is written on one line. */
  readonly flow: boolean;
  /** The places of the text that are listed as not yet coded no longer. */
  readonly coded: readonly Range[];
  /** Write nothing. */
  readonly dryRun: boolean;
}

/** Adds a record to a list of an article file as it is now, whoever wrote to it meanwhile. Returns the text before and after. */
export function addToArticle(file: string, addition: Addition): { before: string; after: string } {
  let result = { before: "", after: "" };
  editFile(file, (before) => {
    if (before === null) throw new Misuse(`${file} is there no more`);
    result = { before, after: withAddition(file, before, addition) };
    return addition.dryRun ? null : withoutCoded(result.after, addition.coded);
  });
  return result;
}

function withAddition(file: string, before: string, { list, record, after, flow }: Addition): string {
  const document = parseDocument(before, { schema: "core", uniqueKeys: false, logLevel: "silent" });
  if (document.errors.length > 0) throw new Misuse(`${file} is no YAML now: crisis check says where`);
  const path = list(document);
  const index = after === undefined ? undefined : wayTo(after, document)?.at(-1);
  if (after !== undefined && typeof index !== "number")
    throw new Misuse(`--after: ${file} has no ${after} any more`);
  const text = appendItem(before, path, record, {
    ...(typeof index === "number" ? { after: index } : {}),
    flow,
  });
  if (text === null) throw new Misuse(`${file} has no list of ${path.at(-1)}: crisis check says where`);
  return text;
}
