import type { z } from "zod";
import { parseDate } from "../dates/index";
import { schemaProblems } from "../read/schema-problems";

/** What a schema has against a value, a line each: what is wrong, what was expected, what came. `at` is the path to what it is about.
 * @example reasonsAgainst(z.string().max(2), "abc") //=> [{ at: "", reason: "too much: expected at most 2 characters, got \"abc\"" }]
 */
export function reasonsAgainst(schema: z.ZodType, value: unknown): { at: string; reason: string }[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return dateReason(schema, value);
  const position = () => ({ line: 1, column: 1 });
  const subject = { file: "", schema, value, record: null, position };
  return schemaProblems(parsed.error.issues, subject).map(({ field = "", message, expected, got, hint }) => {
    const rest = [expected && `expected ${expected}`, got && `got ${got}`, hint].filter(Boolean).join(", ");
    return { at: field, reason: `${message}${rest ? `: ${rest}` : ""}` };
  });
}

const DATES: readonly unknown[] = ["date", "edtf"];

/** Whether a date is one of the calendar, which schemas cannot tell. */
function dateReason(schema: z.ZodType, value: unknown): { at: string; reason: string }[] {
  if (typeof value !== "string" || !DATES.includes(schema.meta()?.["format"])) return [];
  const date = parseDate(value);
  return date.ok ? [] : [{ at: "", reason: date.reason }];
}
