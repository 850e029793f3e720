import type { z } from "zod";
import type { Located } from "./located";
import type { Parsed } from "./parse-yaml";
import type { Path, Problem } from "./problem";
import { schemaProblems } from "./schema-problems";

/** The records of a file that fit their schema, the ids of those that do not, and what is wrong with them. */
export type Validated<Record> = { records: Located<Record>[]; brokenIds: string[]; problems: Problem[] };

/** Checks a value of a parsed file against a schema. One that does not fit leaves its id, so that references to it are not
 * called dangling besides. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at: { file: string; parsed: Parsed; path: Path; record: string | null },
): Validated<z.infer<Schema>> {
  const result = schema.safeParse(value);
  const position: Located<unknown>["position"] = (path = [], part) =>
    at.parsed.position([...at.path, ...path], part);
  if (result.success) {
    return { records: [{ file: at.file, record: result.data, position }], brokenIds: [], problems: [] };
  }
  const id = (value as { id?: unknown } | null)?.id;
  const problems = schemaProblems(result.error.issues, { ...at, schema, value, position });
  return { records: [], brokenIds: typeof id === "string" ? [id] : [], problems };
}

/** Checks each entry of a list by itself, so that one broken entry does not hide the others. */
export function validateEach<Schema extends z.ZodType>(
  schema: Schema,
  values: readonly unknown[],
  at: { file: string; parsed: Parsed; path: Path; record: string | null },
): Validated<z.infer<Schema>> {
  const each = values.map((value, index) => validate(schema, value, { ...at, path: [...at.path, index] }));
  return {
    records: each.flatMap(({ records }) => records),
    brokenIds: each.flatMap(({ brokenIds }) => brokenIds),
    problems: each.flatMap(({ problems }) => problems),
  };
}
