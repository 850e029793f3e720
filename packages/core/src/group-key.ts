import { readField } from "./read-field";

const part = (value: unknown): string => {
  if (Array.isArray(value)) return [...new Set(value)].sort().join("\u0001");
  return value === null || value === undefined ? "\u0002" : String(value);
};

/** A text that is the same for rows with the same values in these fields. Lists are taken as sets. */
export function groupKey(row: object, fields: readonly string[]): string {
  let key = "";
  for (const field of fields) key += `${part(readField(row, field))}\u0000`;
  return key;
}

/** A field or a list of fields, as a list. */
export const fieldList = <Field extends string>(by: Field | readonly Field[] = []): readonly Field[] =>
  typeof by === "string" ? [by] : by;
