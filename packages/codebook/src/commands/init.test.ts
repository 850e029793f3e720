import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { printedWhileTesting } from "../../test/printed";
import { run } from "./program";

const printed = printedWhileTesting();

function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "crisis-init-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return join(dir, "border");
}

describe("crisis init", () => {
  it("makes an empty crisis that passes check, which the commands then take from CRISIS_DATA", async () => {
    const dir = emptyFolder();
    expect(await run(["init", dir, "--title", 'The "border" crisis'])).toBe(0);
    vi.stubEnv("CRISIS_DATA", dir);
    expect(await run(["check", "--no-cache"])).toBe(0);
    expect(printed.out).toContain("0 articles, 0 claims: no problems");
    for (const [id, name] of [
      ["freedonia", "Freedonia"],
      ["sylvania", "Sylvania"],
    ] as const)
      expect(await run(["new", "actor", "--id", id, "--name", name, "--kind", "state"])).toBe(0);
    const actors = readFileSync(join(dir, "registers/actors.yaml"), "utf8");
    expect(actors).toContain("$schema=../schemas/registers/actors.schema.json\n");
    expect(existsSync(join(dir, "schemas/registers/actors.schema.json"))).toBe(true);
    expect(printed.err).toBe("");
  });

  it("leaves a crisis that is there as it is, and brings its words into the schemas", async () => {
    const dir = emptyFolder();
    await run(["init", dir]);
    const file = join(dir, "crisis.yaml");
    const edited = readFileSync(file, "utf8").replace(
      "  sanctions:\n",
      "  river:\n    label: { en: the river }\n  sanctions:\n",
    );
    writeFileSync(file, edited);
    expect(await run(["init", dir])).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(edited);
    expect(readFileSync(join(dir, "schemas/article.schema.json"), "utf8")).toContain('"river"');
  });

  it("tells where crisis.yaml is wrong", async () => {
    const dir = emptyFolder();
    await run(["init", dir]);
    const file = join(dir, "crisis.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("earliest: 1900-01-01", "earliest: long ago"));
    expect(await run(["init", dir])).toBe(1);
    expect(printed.out).toContain(`${file}:6:11 schema`);
    expect(printed.out).toContain("a day is written YYYY-MM-DD");
  });
});

describe("crisis generate with another crisis", () => {
  it("refuses to overwrite what is generated here from its own data, and says how to build the other", async () => {
    const dir = emptyFolder();
    await run(["init", dir]);
    expect(await run(["generate", "--data", dir])).toBe(2);
    expect(printed.err).toContain(`CRISIS_DATA=${dir} npm start builds it in a folder of its own`);
  });

  it("writes the modules of the package into another folder", async () => {
    const dir = emptyFolder();
    await run(["init", dir]);
    const into = join(dir, "src");
    expect(await run(["generate", "--data", dir, "--into", into])).toBe(0);
    expect(readFileSync(join(into, "generated/crisis.ts"), "utf8")).toContain('"en": "A crisis"');
    expect(readFileSync(join(into, "generated/rows.ts"), "utf8")).toContain("export type Scope = string;");
    expect(readFileSync(join(into, "generated/rows.ts"), "utf8")).toContain('| "diplomacy"');
  });
});
