import { describe, expect, it } from "vitest";
import { inventedCrisis } from "../../../test/invented-crisis";
import { registers } from "../../schema/index";
import { editorSchemas } from "./editor-schemas";

interface Schema {
  title: string;
  required: string[];
  properties: Record<string, { format?: string; description: string }>;
}

describe("editor schemas", () => {
  const schemas = editorSchemas(inventedCrisis);
  const article: Schema = JSON.parse(schemas.get("article.schema.json") ?? "");

  it("cover article files, crisis.yaml, each register, the exceptions and the redirects", () => {
    const paths = Object.keys(registers).map((name) => `registers/${name}.schema.json`);
    expect([...schemas.keys()]).toEqual([
      "article.schema.json",
      "crisis.schema.json",
      ...paths,
      "exceptions.schema.json",
      "redirects.schema.json",
    ]);
  });

  it("ask only for what a contributor must write, and describe every field", () => {
    expect(article.required).toEqual(["id", "publisher", "title", "type", "published", "url"]);
    for (const [name, field] of Object.entries(article.properties))
      expect(field.description, name).toBeTruthy();
  });

  it("hold no keyword that only the generators know", () => {
    for (const schema of schemas.values()) expect(schema).not.toMatch(/"(enumName|ref|ownId)"|"edtf"/);
  });
});
