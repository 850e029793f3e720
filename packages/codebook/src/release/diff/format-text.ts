import type { Change, DataDiff } from "./change";
import { describeShape } from "./describe";
import { groupsOf } from "./groups";
import { printFieldChange } from "./print-value";

/** A difference for a terminal: a line a thing, and one below it a field. */
export function formatText(diff: DataDiff): string[] {
  const shape = diff.shape.map((change) => `  ${describeShape(change)}`);
  return [
    ...groupsOf(diff).flatMap(({ title, changes }) => [
      `${title}: ${changes.length.toLocaleString("en")}`,
      ...changes.flatMap(linesOf),
      "",
    ]),
    ...(shape.length > 0 ? ["how rows look", ...shape, ""] : []),
  ];
}

function linesOf({ what, type, id, to, says, fields, dataset }: Change): string[] {
  const name = type === "claim" ? id : `${type} ${id}`;
  const where = to ? ` → ${to.join(", ")}` : "";
  const kind = what === "added" && type === "claim" ? ` (${dataset})` : "";
  const words = what === "added" && says !== "" ? [`    ${says}`] : [];
  return [
    `  ${name}${where}${kind}`,
    ...words,
    ...fields.map((field) => `    ${field.field}: ${printFieldChange(field)}`),
  ];
}
