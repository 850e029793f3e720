import { alternatives, type FieldSchema } from "../row-fields";

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
};

/** The TypeScript type of a field, as text.
 * @example typeOf({ anyOf: [{ type: "string", ref: "ActorId" }, { type: "null" }] }) //=> "ActorId | null"
 */
export function typeOf(field: FieldSchema): string {
  const { nullable, types } = alternatives(field);
  return [...types.map(single), ...(nullable ? ["null"] : [])].join(" | ");
}

function single(field: FieldSchema): string {
  const named = field.enumName ?? field.ref ?? field.ownId;
  if (named) return named;
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.enum) return field.enum.map((word) => JSON.stringify(word)).join(" | ");
  if (field.items) return arrayOf(typeOf(field.items));
  const scalar = typeof field.type === "string" ? SCALARS[field.type] : undefined;
  if (scalar) return scalar;
  throw new Error(
    `no row type for the schema ${JSON.stringify(field)}: expected a scalar, a list or a union`,
  );
}

function arrayOf(item: string): string {
  return item.includes("|") ? `readonly (${item})[]` : `readonly ${item}[]`;
}
