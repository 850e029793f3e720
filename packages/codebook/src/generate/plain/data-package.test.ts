import { describe, expect, it } from "vitest";
import { freedonia } from "../../../test/freedonia";
import { inventedCrisis } from "../../../test/invented-crisis";
import { compile } from "../../compile/index";
import { sha256 } from "../../evidence/index";
import { plainFiles } from "./plain-files";

interface Field {
  name: string;
  type: string;
  delimiter?: string;
  constraints?: { required?: boolean; enum?: unknown[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    missingValues: string[];
    foreignKeys: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

const files = plainFiles(compile(freedonia()), inventedCrisis, "1.2.3");
const descriptor: { version: string; sources: unknown[]; resources: Resource[] } = JSON.parse(
  files.get("datapackage.json") ?? "",
);
const resource = (name: string) => {
  const found = descriptor.resources.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found;
};
const field = (dataset: string, name: string) =>
  resource(dataset).schema.fields.find((one) => one.name === name);

describe("datapackage.json", () => {
  it("gives the version, the licence and the articles as sources", () => {
    expect(descriptor).toMatchObject({
      version: "1.2.3",
      licenses: [{ name: "CC-BY-4.0" }],
      sources: [
        { title: "Sylvania counts", path: "https://example.org/herald" },
        { title: "Firefly speaks", path: "https://example.org/gazette" },
      ],
    });
  });

  it("names each CSV file with its size, its digest and its columns in order", () => {
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const csv = files.get(path) ?? "";
      expect([bytes, hash]).toEqual([Buffer.byteLength(csv), `sha256:${sha256(csv)}`]);
      expect(csv.split("\r\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
    }
  });

  it("types columns, and lists the words of closed lists", () => {
    expect(field("deployments", "published")).toMatchObject({
      type: "date",
      constraints: { required: true },
    });
    expect(field("deployments", "from")).not.toHaveProperty("constraints");
    expect(field("deployments", "date")).toMatchObject({ type: "string" });
    expect(field("deployments", "approximate")).toMatchObject({ type: "boolean" });
    expect(field("deployments", "scope")).toMatchObject({ type: "list", delimiter: ";", itemType: "string" });
    expect(field("deployments", "relation")?.constraints?.enum).toContain("more-than");
    expect(field("sanctions", "tier")).toMatchObject({
      type: "integer",
      constraints: { enum: [1, 2, 3, 4] },
    });
    expect(field("evidence", "start")).toMatchObject({ type: "integer" });
    expect(field("places", "lat")).toMatchObject({ type: "number" });
  });

  it("has in claims the words of every kind, and nothing required that a kind lacks", () => {
    expect(field("claims", "kind")?.constraints).toMatchObject({ required: true });
    expect(field("claims", "kind")?.constraints?.enum).toHaveLength(9);
    expect(field("claims", "counted")?.constraints?.enum).toEqual(
      expect.arrayContaining(["personnel", "killed", "duration"]),
    );
    expect(field("claims", "counted")?.constraints).not.toHaveProperty("required");
  });

  it("has keys that tell rows apart and references that lead to a row", () => {
    const cells = (name: string, columns: string[]) =>
      (JSON.parse(files.get(`json/${name}.json`) ?? "") as Record<string, unknown>[]).map((row) =>
        columns.map((column) => row[column] ?? null),
      );
    for (const { name, schema } of descriptor.resources) {
      const keys = cells(name, schema.primaryKey).map((key) => JSON.stringify(key));
      expect(new Set(keys).size, name).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys) {
        const ids = new Set(cells(reference.resource ?? name, reference.fields).flat());
        for (const cell of cells(name, fields).flat()) if (cell !== null) expect(ids, name).toContain(cell);
      }
    }
    expect(resource("evidence").schema.foreignKeys).toEqual([
      { fields: ["claim"], reference: { resource: "claims", fields: ["id"] } },
    ]);
    expect(resource("claims").schema.foreignKeys).toContainEqual({
      fields: ["origin"],
      reference: { fields: ["id"] },
    });
  });
});
