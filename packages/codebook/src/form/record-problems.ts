import type { z } from "zod";
import { Misuse } from "../commands/options";
import { schemaProblems } from "../read/schema-problems";

/** Throws what is wrong with a record that flags gave, each with the flag of its field. */
export function wantFit(schema: z.ZodType, record: Readonly<Record<string, unknown>>): void {
  const parsed = schema.safeParse(record);
  if (parsed.success) return;
  const position = () => ({ line: 1, column: 1 });
  const problems = schemaProblems(parsed.error.issues, {
    file: "",
    schema,
    value: record,
    record: null,
    position,
  });
  const lines = problems.map(({ field = "", message, expected, got, hint }) => {
    const flag = field.split(/[.[]/, 1)[0]?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const rest = [expected && `expected ${expected}`, got && `got ${got}`, hint].filter(Boolean).join(", ");
    return `--${flag}: ${message}${rest ? `: ${rest}` : ""}`;
  });
  throw new Misuse(lines.join("\n"));
}
