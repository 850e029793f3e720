import type { FieldSchema } from "../row-fields";

/** A JSDoc comment on one line; `*` + `/` in the text cannot end it. */
export const jsDoc = (text: string) => `/** ${text.replaceAll("*/", "*\\/").replace(/\s+/g, " ")} */`;

const FORMATS: Readonly<Record<string, string>> = { date: "YYYY-MM-DD", edtf: "EDTF" };

/** What a field means and how it is written, as JSDoc; empty where nothing is said of it. */
export function fieldDoc(field: FieldSchema): string {
  const format = FORMATS[field.format ?? ""];
  const meaning = field.description ?? "";
  const said = format !== undefined && meaning.includes(format);
  const text = [meaning, format && !said ? `(${format})` : ""].filter(Boolean).join(" ");
  return text === "" ? "" : jsDoc(text);
}
