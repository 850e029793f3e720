import { parseDate } from "../dates/index";

const NONE = { date: null, from: null, to: null, datePrecision: null, approximate: false } as const;

/** The columns that a claim's EDTF date gives: the date, its first and last day, precision, whether approximate. */
export function dateColumns(date: string | null) {
  if (date === null) return NONE;
  const result = parseDate(date);
  if (!result.ok) throw new Error(`date: ${result.reason}`);
  const { from, to, datePrecision, approximate } = result.value;
  return { date, from, to, datePrecision, approximate };
}
