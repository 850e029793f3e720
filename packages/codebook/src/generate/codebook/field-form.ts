import { alternatives, type FieldSchema } from "../row-fields";
import { listLink, spaced } from "./links";

const FORMATS: Readonly<Record<string, string>> = { date: "a day, YYYY-MM-DD", edtf: "an EDTF date" };

/** What one writes into a field, in words.
 * @example fieldForm({ type: "array", items: { type: "string", ref: "ActorId" } }) //=> "list of: id of an actor"
 */
export function fieldForm(field: FieldSchema): string {
  const { nullable, types } = alternatives(field);
  const forms = [...new Set(types.map((one) => single(one, field)))];
  return [forms.join(" or "), ...(nullable ? ["or null"] : [])].join(" ");
}

function single(field: FieldSchema, outer: FieldSchema): string {
  if (field.enumName) return listLink(field.enumName);
  if (field.ref) return `id of ${idOf(field.ref)}`;
  if (field.ownId) return "an id of its own";
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return field.enum.map((word) => `\`${word}\``).join(" or ");
  if (field.items) return `list of: ${fieldForm(field.items)}`;
  if (field.properties) return groupOf(field);
  const format = FORMATS[field.format ?? outer.format ?? ""];
  if (format) return format;
  if (field.type === "integer") return "a whole number";
  if (field.type === "boolean") return "`true` or `false`";
  return field.type === "number" ? "a number" : "a text";
}

function groupOf({ properties = {}, required = [] }: FieldSchema): string {
  const parts = Object.entries(properties).map(([name, part]) => {
    const optional = required.includes(name) ? "" : ", where it applies";
    return `\`${name}\` (${fieldForm(part)}${optional})`;
  });
  return parts.join(", ");
}

function idOf(type: string): string {
  const what = spaced(type.replace(/Id$/, ""));
  return /^[aeiou]/.test(what) ? `an ${what}` : `a ${what}`;
}
