import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freedonia } from "../../test/freedonia";
import { inventedCrisis } from "../../test/invented-crisis";
import { compile } from "../compile/index";
import { committedFiles, generate, generatePlainFiles } from "./generate";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "crisis-generate-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const compiled = compile(freedonia());
const folder = { compiled, crisis: inventedCrisis };

describe("generate", () => {
  it("writes all files once, and none the second time", () => {
    expect(generate(folder, { root })).toEqual([...committedFiles(folder).keys()].toSorted());
    expect(generate(folder, { root })).toEqual([]);
  });

  it("with check, names a file that was edited, is missing or has other data, and writes nothing", () => {
    generate(folder, { root });
    const path = join(root, "packages/core/src/datasets/deployments.ts");
    writeFileSync(path, readFileSync(path, "utf8").replace('"low":100', '"low":70'));
    rmSync(join(root, "docs/codebook.md"));
    expect(generate(folder, { root, check: true })).toEqual([
      "docs/codebook.md",
      "packages/core/src/datasets/deployments.ts",
    ]);
    expect(readFileSync(path, "utf8")).toContain('"low":70');
    const less = { ...folder, compiled: { ...compiled, forces: [] } };
    expect(generate(less, { root, check: true })).toContain("packages/core/src/datasets/forces.ts");
  });

  it("counts claims and articles in the READMEs that do, and leaves the rest to people", () => {
    const readme = "So far 1,234 claims from 5\narticles; 6 claims from 7 articles. See 8 claims.\n";
    writeFileSync(join(root, "README.md"), readme);
    const claims = compiled["claims"]?.length ?? 0;
    const articles = compiled["articles"]?.length ?? 0;
    expect(generate(folder, { root })).toContain("README.md");
    expect(readFileSync(join(root, "README.md"), "utf8")).toBe(
      readme.replace("6 claims from 7 articles", `${claims} claims from ${articles} articles`),
    );
    expect(generate(folder, { root, check: true })).toEqual([]);
  });

  it("removes the module of a dataset that is no more, and leaves what people wrote beside it", () => {
    generate(folder, { root });
    const datasets = join(root, "packages/core/src/datasets");
    writeFileSync(join(datasets, "rumours.ts"), readFileSync(join(datasets, "forces.ts")));
    writeFileSync(join(datasets, "forces.test.ts"), "// written by hand\n");
    expect(generate(folder, { root })).toEqual(["packages/core/src/datasets/rumours.ts"]);
  });
});

describe("generatePlainFiles", () => {
  it("writes the files of a release into a folder", () => {
    expect(generatePlainFiles(folder, root, "1.2.3")).toContain("json/claims.json");
    expect(JSON.parse(readFileSync(join(root, "datapackage.json"), "utf8"))).toMatchObject({
      version: "1.2.3",
    });
    expect(generatePlainFiles(folder, root, "1.2.3")).toEqual([]);
  });
});
