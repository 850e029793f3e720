import type { Row } from "../../compile/index";
import type { FieldChange } from "./change";
import type { FieldValue } from "./entries";

/** A cell as people read it; what is not there is `–`. */
export function printCell(value: FieldValue): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "number") return value.toLocaleString("en", { maximumFractionDigits: 20 });
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map(printItem).join(", ");
  return String(value);
}

const DIGEST = /^[0-9a-f]{64}$/;

function printItem(item: string | number | Row): string {
  if (typeof item !== "object") return String(item);
  return Object.values(item)
    .filter((cell) => cell !== null && !(typeof cell === "string" && DIGEST.test(cell)))
    .map(printCell)
    .join(" ");
}

/** How a field changed, as people read it: for the rows of a table, what came and what went. */
export function printFieldChange({ before, after }: FieldChange): string {
  const isTable = (value: FieldValue): value is readonly Row[] =>
    Array.isArray(value) && value.some((item) => typeof item === "object");
  if (!isTable(before) && !isTable(after)) return `${printCell(before)} → ${printCell(after)}`;
  const [was, is] = [before, after].map((rows) => (isTable(rows) ? rows.map(printItem) : []));
  const went = was?.filter((row) => !is?.includes(row)) ?? [];
  const came = is?.filter((row) => !was?.includes(row)) ?? [];
  const parts = [...went.map((row) => `− ${row}`), ...came.map((row) => `+ ${row}`)];
  return parts.length === 0 ? "other words, or another order" : parts.join("; ");
}
