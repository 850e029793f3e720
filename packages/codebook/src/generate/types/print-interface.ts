import type { FieldSchema } from "../row-fields";
import { fieldDoc, jsDoc } from "./js-doc";
import { typeOf } from "./type-of";

/** An interface with a read-only property for each field. */
export function printInterface(
  head: string,
  description: string,
  fields: readonly (readonly [string, FieldSchema])[],
): string {
  const lines = fields.flatMap(([name, field]) => {
    const doc = fieldDoc(field);
    const property = `  readonly ${name}: ${typeOf(field)};`;
    return doc === "" ? [property] : [`  ${doc}`, property];
  });
  return [jsDoc(description), `export interface ${head} {`, ...lines, "}", ""].join("\n");
}
