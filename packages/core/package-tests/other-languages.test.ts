import { spawnSync } from "node:child_process";
import { describe, expect, inject, test } from "vitest";
import { blocksOf } from "./guide";

/** What runs the code of a language, and what it says of whether it can: a program, a library. */
const programs: Readonly<
  Record<string, { command: string; flag: string; load: (library: string) => string }>
> = {
  python: { command: "python3", flag: "-c", load: (library) => `import ${library}` },
  r: { command: "Rscript", flag: "-e", load: (library) => `library(${library})` },
};

const run = (language: string, code: string) => {
  const { command, flag } = programs[language] as { command: string; flag: string };
  return spawnSync(command, [flag, code], { cwd: inject("consumer"), encoding: "utf8" });
};

/** Why an example cannot be run here; null where it can. */
function missing(language: string, code: string): string | null {
  if (run(language, "1").status !== 0) return `there is no ${programs[language]?.command} here`;
  const library = code.includes("import pandas") ? "pandas" : null;
  if (library === null || run(language, programs[language]?.load(library) ?? "").status === 0) return null;
  return `${language} here has no ${library}`;
}

const blocks = blocksOf("other-languages.md");
const examples = blocks.flatMap(({ language, code }, index) => {
  if (!(language in programs)) return [];
  const lacks = missing(language, code);
  const name = `${language} example ${index}${lacks === null ? "" : ` (skipped: ${lacks})`}`;
  return [{ name, language, code, lacks, printed: blocks[index + 1] }];
});

test("every example in another language says what it prints", () => {
  expect(examples.map(({ language }) => language)).toEqual(["python", "python", "r"]);
  for (const { printed } of examples) expect(printed?.language).toBe("text");
});

describe("from the files of the package", () => {
  for (const { name, language, code, lacks, printed } of examples) {
    test.skipIf(lacks !== null)(`${name} prints what it says`, () => {
      const { stdout, stderr, status } = run(language, code);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout.trimEnd()).toBe(printed?.code.trimEnd());
    });
  }
});
