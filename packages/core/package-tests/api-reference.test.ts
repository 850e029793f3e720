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

  test("has every exported function, with its parameters, and an example", () => {
    const index = readFileSync(join(packageRoot, "src/index.ts"), "utf8");
    const core = readFileSync(join(committed, "core.md"), "utf8");
    const [functions = ""] = core.split("\n## Interfaces\n");
    const exported = Array.from(index.matchAll(/^export \{([^}]*)\} from/gm), ([, names = ""]) =>
      names.split(","),
    )
      .flat()
      .map((name) => name.trim())
      .filter((name) => /^[a-z]\w*$/.test(name));
    const documented = Array.from(functions.matchAll(/^### (\w+)\(\)$/gm), ([, name]) => name as string);
    expect(documented.length).toBeGreaterThan(10);
    expect(exported).toEqual(expect.arrayContaining(documented));
    for (const part of functions.split(/\n### (?=\w+\(\)\n)/).slice(1)) {
      expect(part, part.slice(0, 30)).toContain("#### Parameters");
      expect(part, part.slice(0, 30)).toContain("#### Example");
      expect(part, part.slice(0, 30)).toContain("//=> ");
    }
  });
});
