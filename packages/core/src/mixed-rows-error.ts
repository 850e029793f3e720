import { groupRows } from "./group-rows";
import { readField } from "./reader";
import { unlikeFields } from "./unlike";

interface Row {
  readonly id: string;
}

/** Thrown where rows would be put together that are unlike. */
export class MixedRowsError extends Error {
  override readonly name = "MixedRowsError";
  /** The ids of the rows that would have been put together. */
  readonly ids: readonly string[];

  constructor(
    rows: readonly Row[],
    why: string,
    /** The fields in which the rows differ. */
    readonly differs: readonly string[],
    how: string,
  ) {
    super(
      [`summarize: ${why}`, ...differs.map((field) => `  ${field}: ${valuesOf(rows, field)}`), how].join(
        "\n",
      ),
    );
    this.ids = rows.map(({ id }) => id);
  }
}

/** Each value of a field, with the first ids of the rows that have it. */
const valuesOf = (rows: readonly Row[], field: string): string =>
  groupRows(rows, field)
    .map((same) => {
      const [first] = same as [Row];
      const value = [readField(first, field)].flat().join(" + ") || "none";
      const more = same.length > 3 ? ` and ${same.length - 3} more` : "";
      return `${value} (${same
        .slice(0, 3)
        .map(({ id }) => id)
        .join(", ")}${more})`;
    })
    .join(", ");

/** The error for rows of one group that differ in more than the fields that may. */
export function unlikeRows(rows: readonly Row[], free: readonly string[]): MixedRowsError {
  const differs = unlikeFields.filter((field) => !free.includes(field) && groupRows(rows, field).length > 1);
  const fields = JSON.stringify(differs);
  return new MixedRowsError(
    rows,
    "unlike rows are not put together",
    differs,
    `group by what differs, { by: ${fields} }, or allow it by name, { allow: ${fields} }`,
  );
}
