import { Document } from "yaml";

/** A scalar as YAML, in quotation marks where it would be read back as something else.
 * @example scalarText("no: thing") //=> "\"no: thing\""
 */
export function scalarText(value: string | number | boolean | null): string {
  const document = new Document(value, { schema: "core" });
  return document.toString({ lineWidth: 0, defaultStringType: "PLAIN" }).trimEnd();
}
