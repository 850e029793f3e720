import type { z } from "zod";
import { Misuse } from "../frame/misuse";
import { reasonsAgainst } from "./wrong-value";

/** Throws what is wrong with a record that flags gave, each with the flag of its field; `flags` names those that are called otherwise. */
export function wantFit(
  schema: z.ZodType,
  record: Readonly<Record<string, unknown>>,
  flags: Readonly<Record<string, string>> = {},
): void {
  const lines = reasonsAgainst(schema, record).map(({ at, reason }) => {
    const field = at.split(/[.[]/, 1)[0] ?? "";
    const flag = flags[field] ?? field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `--${flag}: ${reason}`;
  });
  if (lines.length > 0) throw new Misuse(lines.join("\n"));
}
