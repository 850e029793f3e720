import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const packageRoot = join(import.meta.dirname, "..");
const committed = join(packageRoot, "../../docs/api");
const typedoc = join(dirname(createRequire(import.meta.url).resolve("typedoc/package.json")), "bin/typedoc");

const pages = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

describe("the API reference", () => {
  let made: string;

  beforeAll(() => {
    made = mkdtempSync(join(tmpdir(), "crisis-api-"));
    execFileSync(process.execPath, [typedoc, "--out", made], { cwd: packageRoot, stdio: "inherit" });
  });

  afterAll(() => rmSync(made, { recursive: true, force: true }));

  test("is what the docstrings say: npm run fix writes it anew", () => {
    expect(pages(committed)).toEqual(pages(made));
  });

  const modules = {
    core: "index.ts",
    chronology: "chronology/index.ts",
    search: "search/index.ts",
    sentence: "sentence/index.ts",
  };

  test.each(Object.entries(modules))(
    "of %s has every exported function, its parameters, and an example",
    (name, file) => {
      const index = readFileSync(join(packageRoot, "src", file), "utf8");
      const page = readFileSync(join(committed, `${name}.md`), "utf8");
      const [functions = ""] = page.split("\n## Interfaces\n");
      const named = Array.from(index.matchAll(/^export \{([^}]*)\} from/gm), ([, names = ""]) =>
        names.split(","),
      );
      const exported = named.flat().map((one) => one.trim());
      const constants = ["dataHash", "version"];
      const expected = exported.filter((one) => /^[a-z]\w*$/.test(one) && !constants.includes(one));
      const documented = Array.from(functions.matchAll(/^### (\w+)\(\)$/gm), ([, one]) => one as string);
      expect(expected.length).toBeGreaterThan(0);
      expect(documented).toEqual(expected.sort());
      for (const part of functions.split(/\n### (?=\w+\(\)\n)/).slice(1)) {
        expect(part, part.slice(0, 30)).toContain("#### Parameters");
        expect(part, part.slice(0, 30)).toContain("#### Example");
        expect(part, part.slice(0, 30)).toContain("//=> ");
      }
    },
  );
});
