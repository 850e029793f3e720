import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mutateYaml } from "../../test/mutations/mutate-yaml";
import { random } from "../../test/tree/random";
import { articleRecord, registers } from "../schema/index";
import { parseYaml } from "./parse-yaml";
import { quickYaml } from "./quick-yaml";

const fixture = (name: string) =>
  readFileSync(new URL(`../../test/crisis/data/${name}`, import.meta.url), "utf8");
const FILES = [
  "articles/gazette-1933-11-17-border.yaml",
  "articles/herald-1934-01-02-war.yaml",
  "registers/actors.yaml",
];

const schemaOf = (file: string) => (file.startsWith("articles/") ? articleRecord : registers.actors);

describe("quickYaml", () => {
  it.each(FILES)("reads %s as parseYaml does", (file) => {
    expect(quickYaml(fixture(file))).toEqual(parseYaml(fixture(file)).value);
  });

  it.each([
    ["a number of another form", "low: 0x1F"],
    ["a number with a plus", "low: +7"],
    ["a number with an exponent", "low: 1e3"],
    ["a number with leading zeros", "low: 010"],
    ["minus nothing", "low: -0"],
    ["an anchor", "low: &five 5"],
    ["a tag", "low: !!str 5"],
    ["a block of text", "note: |\n  text"],
    ["a key that is a list", "[type]: news"],
    ["a key in braces that is a list", "{ id: x, [type] }"],
    ["a key in braces that is a list, after a list", "{ id: [x], [type] }"],
    ["a complex key", "? type\n: news"],
    ["a comment without a space", 'title: "x"#note'],
    ["an escape", 'title: "a\\0b"'],
    ["a tab", "a:\tb"],
    ["a bracket that goes on no further in", "scope: [a,\n]"],
    ["two documents", "a: b\n---\na: c"],
    ["a field twice", "a: b\na: c"],
    ["a line of a thousand letters", `a: ${"x".repeat(1_001)}`],
  ])("leaves %s to parseYaml", (_, text) => {
    expect(quickYaml(text)).toBeUndefined();
  });

  it("reads no mutated file that fits its schema otherwise than parseYaml, and none that parseYaml refuses", () => {
    const chance = random(20_140_221);
    const sources = FILES.map((file) => ({ text: fixture(file), schema: schemaOf(file) }));
    let read = 0;
    for (let count = 0; count < 10_000; count += 1) {
      const { text: whole, schema } = chance.pick(sources);
      const text = new TextDecoder().decode(mutateYaml(whole, chance));
      const value = quickYaml(text);
      // what does not fit is read again by parseYaml, which says where
      if (value === undefined || !schema.safeParse(value).success) continue;
      read += 1;
      const { value: placed, faults } = parseYaml(text);
      expect({ text, value, faults: [] }).toEqual({ text, value: placed, faults });
    }
    expect(read).toBeGreaterThan(500);
  });
});
