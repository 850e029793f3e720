import type { z } from "zod";
import type { Located } from "./located";
import type { Parsed } from "./parse-yaml";
import type { Path, Problem } from "./problem";
import { more, schemaProblems } from "./schema-problems";

const PROBLEMS = 1_000;

/** The records of a file that fit their schema, the ids of those that do not, and what is wrong with them. */
export type Validated<Record> = { records: Located<Record>[]; brokenIds: string[]; problems: Problem[] };

/** Where a value was read: its file, the place of each part of that, the way to the value, and the record around it. */
export type At = { file: string; parsed: Pick<Parsed, "position">; path: Path; record: string | null };

/** Checks a value of a parsed file against a schema. One that does not fit leaves its id, so that references to it are not
 * called dangling besides. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at: At,
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

/** Checks each entry of a list by itself, so that one broken entry does not hide the others. `places` are those of the records. */
export function validateEach<Schema extends z.ZodType>(
  schema: Schema,
  values: readonly unknown[],
  at: At,
): Validated<z.infer<Schema>> & { places: number[] } {
  const records: Located<z.infer<Schema>>[] = [];
  const places: number[] = [];
  const brokenIds: string[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    if (problems.length >= PROBLEMS) {
      return {
        records,
        places,
        brokenIds,
        problems: more(problems, values.length - index, "entries that were not looked at"),
      };
    }
    const one = validate(schema, value, { ...at, path: [...at.path, index] });
    records.push(...one.records);
    if (one.records.length > 0) places.push(index);
    brokenIds.push(...one.brokenIds);
    problems.push(...one.problems);
  }
  return { records, places, brokenIds, problems };
}
