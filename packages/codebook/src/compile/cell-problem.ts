import type { Cell } from "./row";

// what spreadsheets take for a formula, full-width forms included (OWASP, CSV injection)
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Why a cell cannot be published, or `null`. What the CSV file could not hold as it is, is refused rather than changed:
 * an empty text reads back as `null`, a `;` splits a list, and a spreadsheet runs what looks like a formula. */
export function cellProblem(cell: Cell): string | null {
  if (Array.isArray(cell)) return cell.map(itemProblem).find((problem) => problem !== null) ?? null;
  return typeof cell === "string" ? textProblem(cell) : null;
}

function itemProblem(item: string | number): string | null {
  if (typeof item === "string" && item.includes(";"))
    return `expected a list item without ";", got ${JSON.stringify(item)}`;
  return typeof item === "string" ? textProblem(item) : null;
}

function textProblem(text: string): string | null {
  if (text === "") return "expected a text or null, got an empty text";
  if (FORMULA.test(text))
    return `expected a text that no spreadsheet takes for a formula, got ${JSON.stringify(text)}`;
  return null;
}
