import type { Change, ShapeChange } from "./change";

/** A change in a line. */
export function describeChange({ what, type, id, to, fields }: Change): string {
  const names = fields.map(({ field }) => field).join(", ");
  const where = to ? ` to ${to.join(", ")}` : "";
  return `${type} ${id}: ${what}${where}${names === "" ? "" : ` (${names})`}`;
}

/** A change in how rows look, in a line. */
export function describeShape({ what, dataset, field, words }: ShapeChange): string {
  const of = field === undefined ? dataset : `${dataset}.${field}`;
  return `${of}: ${what.replaceAll("-", " ")}${words ? ` (${words.join(", ")})` : ""}`;
}
