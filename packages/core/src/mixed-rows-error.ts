import { groupKey } from "./group-key";
import { readField } from "./read-field";

/** Thrown where rows would be put together that are unlike. */
export class MixedRowsError extends Error {
  override readonly name = "MixedRowsError";

  constructor(
    message: string,
    /** The fields in which the rows differ. */
    readonly differs: readonly string[],
    /** The ids of the rows that would have been put together. */
    readonly ids: readonly string[],
  ) {
    super(message);
  }
}

const SHOWN = 3;
const idsOf = (rows: readonly object[]) => rows.map((row) => String(readField(row, "id")));
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
const shorten = (ids: readonly string[]) =>
  ids.slice(0, SHOWN).join(", ") + (ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : "");

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(" + ") || "none";
  return String(value ?? "none");
}

/** Each value of a field, with the first ids of the rows that have it. */
function valuesOf(rows: readonly object[], field: string): string {
  const byValue = new Map<string, object[]>();
  for (const row of rows) {
    const key = groupKey(row, [field]);
    const same = byValue.get(key);
    if (same === undefined) byValue.set(key, [row]);
    else same.push(row);
  }
  return Array.from(
    byValue.values(),
    (same) => `${shown(readField(same[0] as object, field))} (${shorten(idsOf(same))})`,
  ).join(", ");
}

/** The error for rows of one group that differ in these fields. */
export function unlikeRows(rows: readonly object[], differs: readonly string[]): MixedRowsError {
  const lines = [
    `summarize: ${rows.length} rows of one group are unlike and are not put together`,
    ...differs.map((field) => `  ${field}: ${valuesOf(rows, field)}`),
    `group by what differs, { by: [${quoted(differs)}] }, or allow it by name, { allow: [${quoted(differs)}] }`,
  ];
  return new MixedRowsError(lines.join("\n"), differs, idsOf(rows));
}

/** The error for claims that something is not so. */
export function deniedRows(rows: readonly object[]): MixedRowsError {
  const ids = idsOf(rows);
  const count =
    ids.length === 1 ? "1 row denies its figure and has" : `${ids.length} rows deny their figure and have`;
  const message = `summarize: ${count} no place in bounds: ${shorten(ids)}\nleave them out with where(rows, { polarity: "affirmed" })`;
  return new MixedRowsError(message, ["polarity"], ids);
}
