import { execFile } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import manifest from "../package.json";
import { compile } from "./compile";
import { blocksOf } from "./guide";

const run = promisify(execFile);
const consumer = inject("consumer");
const subpaths = Object.keys(manifest.exports).filter((path) => path !== "." && !/\*|json/.test(path));

/** What the compiler says of files of the consumer project, with the library's own types checked. */
const compileUnder = (module: string, moduleResolution: string, files: readonly string[]) =>
  compile({ folder: consumer, files, options: { module, moduleResolution } });

describe("types", () => {
  // the same query as an ES module and as CommonJS, and every subpath
  copyFileSync(join(consumer, "query.ts"), join(consumer, "common.cts"));
  const imports = subpaths.map(
    (path, index) => `import * as dataset${index} from "@crisis/core/${path.slice(2)}";`,
  );
  const uses = `export const datasets = [${subpaths.map((_, index) => `dataset${index}`)}];`;
  writeFileSync(join(consumer, "subpaths.ts"), [...imports, uses].join("\n"));

  test("a consumer compiles under NodeNext, and its mistakes do not", async () => {
    expect(await compileUnder("NodeNext", "NodeNext", ["query.ts", "common.cts", "subpaths.ts"])).toBe("");
  });

  test("a consumer compiles under Bundler, and its mistakes do not", async () => {
    expect(await compileUnder("ESNext", "Bundler", ["query.ts", "subpaths.ts"])).toBe("");
  });
});

test("the code of the README and of the developers' guide compiles as it stands", async () => {
  const blocks = [...blocksOf("../packages/core/README.md"), ...blocksOf("developers.md")];
  const code = blocks.filter(({ language }) => language === "ts");
  expect(code.length).toBeGreaterThanOrEqual(15);
  const files = code.map((block, index) => {
    writeFileSync(join(consumer, `documented-${index}.ts`), block.code);
    return `documented-${index}.ts`;
  });
  expect(await compileUnder("NodeNext", "NodeNext", files)).toBe("");
});

describe("a script", () => {
  const output = async (script: string) => {
    const { stdout, stderr } = await run(process.execPath, [script], { cwd: consumer });
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  };

  test("queries the data by import, and by require with the same result", async () => {
    const imported = await output("query.mjs");
    expect(imported.version).toBe(manifest.version);
    expect(imported.dataHash).toMatch(/^[0-9a-f]{64}$/);
    expect(imported.rows.map(({ modality }: { modality: string }) => modality)).toContain("planned");
    expect(await output("query.cjs")).toEqual(imported);
  });

  test("imports and requires every subpath", async () => {
    const list = JSON.stringify(subpaths.map((path) => `@crisis/core/${path.slice(2)}`));
    const count = "Object.values(dataset).map((rows) => rows.length)";
    writeFileSync(
      join(consumer, "every.mjs"),
      `const all = []; for (const path of ${list}) { const dataset = await import(path); all.push(${count}); } console.log(JSON.stringify(all));`,
    );
    writeFileSync(
      join(consumer, "every.cjs"),
      `console.log(JSON.stringify(${list}.map((path) => { const dataset = require(path); return ${count}; })));`,
    );
    const imported = await output("every.mjs");
    // a dataset is one list; those with functions may have several
    const ofFunctions = ["./chronology", "./crisis", "./search", "./sentence", "./words"];
    const some = expect.arrayContaining([expect.any(Number)]);
    expect(subpaths).toEqual(expect.arrayContaining(ofFunctions));
    expect(imported).toEqual(
      subpaths.map((path) => (ofFunctions.includes(path) ? some : [expect.any(Number)])),
    );
    expect(await output("every.cjs")).toEqual(imported);
  });

  test("reads the plain files by their subpaths", async () => {
    const resolve = createRequire(join(consumer, "query.mjs")).resolve;
    expect(JSON.parse(readFileSync(resolve("@crisis/core/json/actors.json"), "utf8")).length).toBeGreaterThan(
      0,
    );
    expect(readFileSync(resolve("@crisis/core/csv/actors.csv"), "utf8")).toMatch(/^id,/);
    expect(JSON.parse(readFileSync(resolve("@crisis/core/datapackage.json"), "utf8"))).toHaveProperty(
      "resources",
    );
    expect(JSON.parse(readFileSync(resolve("@crisis/core/package.json"), "utf8")).name).toBe("@crisis/core");
  });
});
