import { z } from "zod";
import type { FieldSchema } from "../row-fields";
import { fieldTable } from "./field-table";

/** The table of a record's fields, without those told elsewhere. */
export function recordTable(record: z.ZodType, without: readonly string[] = []): string {
  const { properties = {}, required = [] } = z.toJSONSchema(record, { io: "input" }) as FieldSchema;
  const fields = Object.entries(properties).filter(([name]) => !without.includes(name));
  return fieldTable(fields, required);
}
