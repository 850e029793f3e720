import type { FieldSchema } from "../row-fields";
import { fieldForm } from "./field-form";
import { markdownTable } from "./markdown-table";

/** The chapters that tell of fields which hold lists of records, by field. */
const CHAPTERS: Readonly<Record<string, string>> = {
  attribution: "list: see [who said it](#who-said-it)",
  evidence: "list: see [evidence](#evidence)",
  relations: "list: see [relations](#relations)",
  corrections: "list: see [corrections](#corrections)",
  texts: "list: see below",
  leftOut: "list: see [coverage](#coverage)",
  waived: "list: see [coverage](#coverage)",
  claims: "list: see [the fields of every claim](#the-fields-of-every-claim)",
};

/** The fields of a record: what each means, what one writes, and what holds where it is left out. */
export function fieldTable(
  fields: readonly (readonly [string, FieldSchema])[],
  required: readonly string[],
): string {
  return markdownTable(
    ["field", "meaning", "what to write", "left out"],
    fields.map(([name, field]) => [
      `\`${name}\``,
      field.description ?? "",
      CHAPTERS[name] ?? fieldForm(field),
      required.includes(name) ? "never" : absence(field),
    ]),
  );
}

function absence({ default: value }: FieldSchema): string {
  if (value === undefined) return "unknown, or does not apply";
  if (Array.isArray(value)) return "none";
  return `\`${value}\``;
}
