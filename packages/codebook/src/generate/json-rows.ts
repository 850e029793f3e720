import type { Row } from "../compile/index";

/** Rows as a JSON list with one row a line, so that a changed claim is a changed line. */
export function jsonRows(rows: readonly Row[]): string {
  return rows.length === 0 ? "[]" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
}
