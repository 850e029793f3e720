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
    crisis: "crisis/index.ts",
    search: "search/index.ts",
    sentence: "sentence/index.ts",
    words: "words/index.ts",
  };

  test.each(Object.entries(modules))(
    "of %s has every exported function, its parameters, and an example",
    (name, file) => {
      const index = readFileSync(join(packageRoot, "src", file), "utf8");
      const page = readFileSync(join(committed, `${name}.md`), "utf8");
      const [functions = ""] = page.split("\n## Interfaces\n");
      // what is generated is data, and no function
      const named = Array.from(
        index.matchAll(/^export \{([^}]*)\} from "(?!\.\.?\/generated\/)/gm),
        ([, names = ""]) => names.split(","),
      );
      const exported = named.flat().map((one) => one.trim());
      const expected = exported.filter((one) => /^[a-z]\w*$/.test(one) && one !== "version");
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

  const exports = Object.entries(modules).flatMap(([name, file]) => {
    const index = readFileSync(join(packageRoot, "src", file), "utf8");
    return Array.from(
      index.matchAll(/^export \{([^}]*)\} from "\.\/([a-z-]+)";$/gm),
      ([, names = "", own]) => ({
        page: name,
        functions: names
          .split(",")
          .map((one) => one.trim())
          .filter((one) => /^[a-z]\w*$/.test(one)),
        source: readFileSync(join(packageRoot, "src", dirname(file), `${own}.ts`), "utf8"),
      }),
    );
  });
  // `dayOf` and `entryOf` refuse a day, and a word, that an option should not have
  const refusing = exports
    .filter(({ source }) => /\bthrow new |= dayOf\(|= entryOf\(/.test(source))
    .flatMap(({ page, functions }) => functions.map((name) => ({ page, name })));

  test("knows some functions that refuse", () => {
    expect(refusing.length).toBeGreaterThanOrEqual(8);
  });

  test.each(refusing)("of $page says which errors $name throws", ({ page, name }) => {
    const text = readFileSync(join(committed, `${page}.md`), "utf8");
    const part = text.split(/\n### (?=\w+\(\)\n)/).find((one) => one.startsWith(`${name}()\n`));
    expect(part).toMatch(/^#{4,5} Throws$/m);
  });
});
