import type { z } from "zod";
import { Misuse } from "../frame/misuse";
import { reasonsAgainst } from "./wrong-value";

/** Throws what is wrong with a record that flags gave, each with the flag of its field. */
export function wantFit(schema: z.ZodType, record: Readonly<Record<string, unknown>>): void {
  const lines = reasonsAgainst(schema, record).map(({ at, reason }) => {
    const flag = at.split(/[.[]/, 1)[0]?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `--${flag}: ${reason}`;
  });
  if (lines.length > 0) throw new Misuse(lines.join("\n"));
}
