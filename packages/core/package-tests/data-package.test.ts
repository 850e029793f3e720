import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, inject, test } from "vitest";

const dist = join(inject("consumer"), "node_modules/@crisis/core/dist");
const read = (path: string) => readFileSync(join(dist, path), "utf8");
const readJson = (path: string) => JSON.parse(read(path));

type Cell = string | number | boolean | null | readonly string[];
type Row = Readonly<Record<string, Cell>>;

interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean" | "date" | "list";
  readonly delimiter?: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly Cell[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      /** Without a resource: the same one. */
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
addFormats(ajv);

const descriptor: { readonly resources: readonly Resource[] } = readJson("datapackage.json");
const resources = descriptor.resources.map((resource) => [resource.name, resource] as const);

/** What the standard asks of a descriptor (datapackage.org, version 2.0), as far as ours uses it. */
const text = { type: "string", minLength: 1 };
const names = { type: "array", minItems: 1, uniqueItems: true, items: text };
const field = {
  type: "object",
  required: ["name", "type"],
  additionalProperties: false,
  properties: {
    name: text,
    type: { enum: ["string", "number", "integer", "boolean", "date", "list"] },
    description: { type: "string" },
    delimiter: { type: "string", minLength: 1, maxLength: 1 },
    itemType: { enum: ["string", "integer", "number", "boolean", "date"] },
    constraints: {
      type: "object",
      additionalProperties: false,
      properties: { required: { type: "boolean" }, enum: { type: "array", minItems: 1, uniqueItems: true } },
    },
  },
};
const isDescriptor = ajv.compile({
  type: "object",
  required: ["$schema", "name", "version", "licenses", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    version: text,
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name"],
        properties: { name: text, path: { type: "string", format: "uri" } },
      },
    },
    sources: {
      type: "array",
      items: {
        type: "object",
        required: ["title"],
        properties: { title: text, path: { type: "string", format: "uri" } },
      },
    },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "schema"],
        properties: {
          name: { type: "string", pattern: "^[a-z0-9._-]+$" },
          type: { const: "table" },
          // a relative path that does not leave the package
          path: { type: "string", pattern: "^(?!/|\\.)(?!.*(\\.\\./|:))" },
          format: { const: "csv" },
          mediatype: { const: "text/csv" },
          encoding: { const: "utf-8" },
          bytes: { type: "integer", minimum: 1 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              fields: { type: "array", minItems: 1, items: field },
              primaryKey: names,
              missingValues: { const: [""] },
              foreignKeys: {
                type: "array",
                items: {
                  type: "object",
                  required: ["fields", "reference"],
                  properties: {
                    fields: names,
                    reference: {
                      type: "object",
                      required: ["fields"],
                      properties: { resource: text, fields: names },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

/** A Table Schema as the JSON Schema of its rows once they are read. */
const rowSchema = ({ fields }: Resource["schema"]) => ({
  type: "object",
  additionalProperties: false,
  required: fields.map(({ name }) => name),
  properties: Object.fromEntries(
    fields.map(({ name, type, constraints = {} }) => {
      const value =
        type === "list"
          ? { type: "array", items: { type: "string", minLength: 1 } }
          : { type: type === "date" ? "string" : type, ...(type === "date" ? { format: "date" } : {}) };
      const listed = constraints.enum === undefined ? value : { ...value, enum: constraints.enum };
      return [
        name,
        constraints.required === true || type === "list" ? listed : { anyOf: [listed, { type: "null" }] },
      ];
    }),
  ),
});

/** A CSV as whoever knows its Table Schema reads it. */
function rowsOf({ path, schema }: Resource): Row[] {
  const types = new Map(schema.fields.map((column) => [column.name, column]));
  return parse(read(path), {
    columns: true,
    cast: (cell, { column, header }) => (header ? cell : cast(cell, types.get(String(column)))),
  });
}

function cast(cell: string, column: Field | undefined): Cell {
  if (column?.type === "list") return cell === "" ? [] : cell.split(column.delimiter ?? ",");
  if (cell === "") return null;
  if (column?.type === "boolean") return cell === "true" ? true : cell === "false" ? false : cell;
  if (column?.type === "number" || column?.type === "integer") return Number(cell);
  return cell;
}

const tables = new Map(descriptor.resources.map((resource) => [resource.name, rowsOf(resource)]));
const keyOf = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((name) => row[name]));

test("the descriptor is a Data Package, and one with a fault is not", () => {
  expect(isDescriptor(descriptor), ajv.errorsText(isDescriptor.errors)).toBe(true);
  expect(isDescriptor({ ...descriptor, resources: [] })).toBe(false);
  const [first] = descriptor.resources;
  expect(isDescriptor({ ...descriptor, resources: [{ ...first, path: "../elsewhere.csv" }] })).toBe(false);
  expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
});

describe.each(resources)("%s", (name, resource) => {
  const rows = tables.get(name) ?? [];

  test("is the file that the descriptor measures", () => {
    const bytes = readFileSync(join(dist, resource.path));
    expect(bytes.length).toBe(resource.bytes);
    expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(resource.hash);
  });

  test("has CSV rows that its Table Schema takes, and no row with a column more", () => {
    const isRow = ajv.compile(rowSchema(resource.schema));
    for (const row of rows)
      expect(isRow(row), `${JSON.stringify(row)}: ${ajv.errorsText(isRow.errors)}`).toBe(true);
    expect(isRow({ ...resource.schema.fields, more: 1 })).toBe(false);
  });

  test("has JSON rows that its JSON Schema takes, and no row with a wrong cell", () => {
    const isDataset = ajv.compile(readJson(`schemas/${name}.schema.json`));
    const json = readJson(`json/${name}.json`);
    expect(isDataset(json), ajv.errorsText(isDataset.errors)).toBe(true);
    if (json.length === 0) return;
    for (const column of Object.keys(json[0])) {
      expect(isDataset([{ ...json[0], [column]: { no: "cell" } }]), column).toBe(false);
    }
  });

  test("says the same in CSV and JSON", () => {
    const json: Row[] = readJson(`json/${name}.json`);
    expect(rows).toHaveLength(json.length);
    // the CSV of all claims has the columns of every kind
    for (const [index, row] of json.entries()) expect(rows[index]).toMatchObject(row);
  });

  test("has unique primary keys, and foreign keys that lead somewhere", () => {
    const { primaryKey = [], foreignKeys = [] } = resource.schema;
    if (primaryKey.length > 0)
      expect(new Set(rows.map((row) => keyOf(row, primaryKey))).size).toBe(rows.length);
    for (const { fields, reference } of foreignKeys) {
      const keys = new Set(
        tables.get(reference.resource ?? name)?.map((row) => keyOf(row, reference.fields)),
      );
      const lost = rows.filter(
        (row) => fields.every((column) => row[column] !== null) && !keys.has(keyOf(row, fields)),
      );
      expect(
        lost.map((row) => keyOf(row, fields)),
        `${fields} in ${reference.resource}`,
      ).toEqual([]);
    }
  });
});
