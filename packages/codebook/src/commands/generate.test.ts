import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateData } from "./generate";

let root = "";
let said = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "crisis-command-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function code(options: Parameters<typeof generateData>[0]): number {
  const outcome = generateData(options);
  said = outcome.text;
  return outcome.code;
}

function repository(register: string) {
  const data = join(root, "packages/core/data");
  for (const folder of ["articles", "registers"]) mkdirSync(join(data, folder), { recursive: true });
  copyFileSync("test/crisis/data/crisis.yaml", join(data, "crisis.yaml"));
  writeFileSync(join(data, "registers/forces.yaml"), register);
  writeFileSync(join(root, "packages/core/package.json"), '{ "version": "1.2.3" }');
}
const GOOD = "- { id: sylvanian-forces, name: Forces, side: sylvania }\n";

describe("generateData", () => {
  it("generates from any folder of the repository, and has nothing to do the second time", () => {
    repository(GOOD);
    expect(code({ root: join(root, "packages/core") })).toBe(0);
    expect(readFileSync(join(root, "packages/core/src/generated/ids.ts"), "utf8")).toContain(
      "sylvanian-forces",
    );
    expect(code({ root })).toBe(0);
    expect(said).toContain("all generated files were up to date");
  });

  it("with check, exits with 1 where a file is stale, and with 0 where none is", () => {
    repository(GOOD);
    expect(code({ root, check: true })).toBe(1);
    expect(said).toContain("packages/core/src/datasets/forces.ts is stale");
    code({ root });
    expect(code({ root, check: true })).toBe(0);
  });

  it("writes the plain files of a release into a folder, with core's version", () => {
    repository(GOOD);
    expect(code({ root, files: join(root, "dist") })).toBe(0);
    const descriptor: unknown = JSON.parse(readFileSync(join(root, "dist/datapackage.json"), "utf8"));
    expect(descriptor).toMatchObject({ version: "1.2.3" });
  });

  it("exits with 1 and generates nothing where the data do not fit", () => {
    repository("- { id: NOT AN ID, name: Forces, side: sylvania }\n");
    expect(code({ root })).toBe(1);
    expect(said).toContain("forces.yaml:1");
    expect(() => readFileSync(join(root, "packages/core/src/generated/ids.ts"))).toThrow("ENOENT");
  });

  it("refuses a folder in and above which there is no data", () => {
    expect(() => generateData({ root })).toThrow("no packages/core/data in or above");
  });
});
