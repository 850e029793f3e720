import { stringify } from "csv-stringify/sync";
import type { Cell, Row } from "../../compile/index";

/**
 * Rows as CSV (RFC 4180, UTF-8, no byte order mark): a header, lists joined by `;`, `null` and empty lists as an empty
 * cell. Cells are written as they are: what a spreadsheet would run as a formula does not pass `compile`.
 */
export function csvRows(columns: readonly string[], rows: readonly Row[]): string {
  const records = rows.map((row) => columns.map((column) => cellText(row[column] ?? null)));
  return stringify([[...columns], ...records], { record_delimiter: "windows" });
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  return Array.isArray(cell) ? cell.join(";") : String(cell);
}
