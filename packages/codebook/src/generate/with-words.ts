import { type CrisisRecord, crisisLists, crisisWords } from "../schema/index";

/** A JSON Schema in which the lists that a crisis fills have its words. */
export function withWords<Schema>(schema: Schema, crisis: CrisisRecord): Schema {
  const words = new Map(
    crisisLists().map(({ name }) => [name as string, Object.keys(crisisWords(crisis, name))]),
  );
  return fill(schema, words) as Schema;
}

function fill(schema: unknown, words: ReadonlyMap<string, readonly string[]>): unknown {
  if (Array.isArray(schema)) return schema.map((one) => fill(one, words));
  if (typeof schema !== "object" || schema === null) return schema;
  const own = words.get(String((schema as { enumName?: unknown }).enumName));
  const { pattern, maxLength, ...rest } = schema as Record<string, unknown>;
  // a schema may allow no word of none
  if (own !== undefined && own.length > 0) return { ...rest, enum: own };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, fill(value, words)]));
}
