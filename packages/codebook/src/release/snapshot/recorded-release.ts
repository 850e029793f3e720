import { z } from "zod";
import type { Row } from "../../compile/index";
import { omittedColumns, type Snapshot } from "./snapshot";

/** A release as it is recorded in the repository, so that its data can be compared with without a clone's history. */
export interface RecordedRelease {
  readonly version: string;
  readonly date: string;
  readonly dataHash: string;
  /** SHA-256 of `history.json` as of this release: an edit of what it says of earlier releases shows. */
  readonly history: string;
  readonly data: Snapshot;
}

const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
]);

const column = z.strictObject({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "boolean"]),
  list: z.boolean(),
  nullable: z.boolean(),
  format: z.string().optional(),
  words: z.array(z.union([z.string(), z.number()])).optional(),
  refs: z.array(z.string()),
});

const digest = z.string().regex(/^[0-9a-f]{64}$/, "a digest is 64 hexadecimal digits (SHA-256)");

const file = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, "a version is written MAJOR.MINOR.PATCH"),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written YYYY-MM-DD"),
  dataHash: digest,
  history: digest,
  data: z.record(
    z.string(),
    z.strictObject({ key: z.array(z.string()), columns: z.array(column), rows: z.array(z.array(cell)) }),
  ),
});

/** A recorded release as a file: a line a column and a line a row, so that git stores what changed. */
export function formatRelease({ version, date, dataHash, history, data }: RecordedRelease): string {
  const head = Object.entries({ version, date, dataHash, history }).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  );
  const sets = Object.entries(data).map(([name, { key, columns, rows }]) => {
    const names = storedColumns(name, columns);
    const cells = rows.map((row) => names.map((column) => row[column] ?? null));
    return `${JSON.stringify(name)}: {
"key": ${JSON.stringify(key)},
"columns": ${lines(columns)},
"rows": ${lines(cells)}
}`;
  });
  return `{\n${head.join("\n")}\n"data": {\n${sets.join(",\n")}\n}\n}\n`;
}

const lines = (items: readonly unknown[]) =>
  items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;

function storedColumns(dataset: string, columns: readonly { readonly name: string }[]): string[] {
  const omitted = omittedColumns(dataset);
  return columns.map(({ name }) => name).filter((name) => !omitted.includes(name));
}

/**
 * Reads what `formatRelease` wrote.
 *
 * @throws Error saying where the text is not a recorded release
 */
export function parseRelease(text: string): RecordedRelease {
  const parsed = file.safeParse(JSON.parse(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join(".") || "the file"}: ${issue?.message}`);
  }
  const { data, ...head } = parsed.data;
  return {
    ...head,
    data: Object.fromEntries(
      Object.entries(data).map(([name, { key, columns, rows }]) => [
        name,
        { key, columns: columns as Snapshot[string]["columns"], rows: rowsOf(name, columns, rows) },
      ]),
    ),
  };
}

function rowsOf(
  dataset: string,
  columns: readonly { readonly name: string }[],
  rows: readonly (readonly Row[string][])[],
): Row[] {
  const names = storedColumns(dataset, columns);
  return rows.map((cells, index) => {
    if (cells.length !== names.length)
      throw new Error(
        `data.${dataset}.rows.${index}: expected ${names.length} cells, one a column, got ${cells.length}`,
      );
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null]));
  });
}
