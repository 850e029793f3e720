import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { claims } from "../src/datasets/claims";

const docs = join(import.meta.dirname, "../../../docs");
const sources = process.env["CRISIS_SOURCES"];
const collection = sources ? join(sources, "../facts.tsv") : "";

const coded = cells(join(docs, "facts-coded.tsv")).map(([fact, ids]) => ({
  fact: fact as string,
  ids: (ids as string).split(";"),
}));
const wholeRows = readFileSync(join(docs, "facts-left-out.md"), "utf8")
  .split("## Rows left out")[1]
  ?.split("\n## ")[0] as string;
const leftOut = Array.from(
  wholeRows.matchAll(/^\| ([A-Z]\d\d) \| .+ \| .+ \|$/gm),
  ([, fact]) => fact as string,
);

describe("the facts of other publications", () => {
  test("what is said to be coded are claims, each named once", () => {
    const known = new Set<string>(claims.map(({ id }) => id));
    expect(coded.length).toBeGreaterThan(100);
    for (const { fact, ids } of coded) {
      expect(ids.filter((id) => !known.has(id), fact)).toEqual([]);
      expect(new Set(ids).size, fact).toBe(ids.length);
    }
  });

  test("none is coded twice, or both coded and left out", () => {
    const named = [...coded.map(({ fact }) => fact), ...leftOut];
    expect(named.filter((fact, index) => named.indexOf(fact) !== index)).toEqual([]);
  });

  test.skipIf(!existsSync(collection))(
    "each of the collection is coded or left out (needs CRISIS_SOURCES/../facts.tsv)",
    () => {
      const facts = cells(collection).map(([fact]) => fact as string);
      expect(facts.length).toBeGreaterThan(100);
      expect([...coded.map(({ fact }) => fact), ...leftOut].sort()).toEqual(facts.sort());
    },
  );
});

/** The rows of a file of tab-separated cells, without its head. */
function cells(path: string): string[][] {
  const [, ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  return rows.map((row) => row.split("\t"));
}
