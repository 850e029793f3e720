import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SetUp } from "../frame/frame";
import { type Outcome, outcome } from "../frame/outcome";
import { count } from "../frame/print-problems";
import { generate, generatePlainFiles } from "../generate/index";
import { compileFolder } from "./compile-folder";
import { CORE_DATA, rootAbove } from "./root-above";

interface GenerateOptions {
  /** The repository's root, or a folder in it. */
  readonly root: string;
  /** Say which committed files are stale, and write nothing. */
  readonly check?: boolean;
  /** Write the plain files of a release into this folder instead. */
  readonly files?: string;
}

/** `crisis generate`. */
export const generateCommand: SetUp = (program, act) => {
  program
    .command("generate")
    .description("bring the files that are generated from the data and the schemas up to date")
    .option("--root <dir>", "the repository's root", ".")
    .option("--check", "say which committed files are stale, and write nothing")
    .option("--files <dir>", "write the plain files of a release into a folder instead")
    .addHelpText(
      "after",
      `
  crisis generate
  crisis generate --check              what continuous integration asks: is it all committed?
  crisis generate --files dist`,
    )
    .action(act(generateData));
};

/** Brings what is generated from the data and the schemas up to date. */
export function generateData({ root: start, check = false, files }: GenerateOptions): Outcome {
  const root = rootAbove(start);
  const compiled = compileFolder(join(root, CORE_DATA));
  if (Array.isArray(compiled)) return outcome(false, { reasons: compiled }, compiled);
  if (files !== undefined) {
    const changed = generatePlainFiles(compiled, files, versionOf(root));
    return outcome(true, { written: changed }, [`${count(changed.length, "file")} written to ${files}`]);
  }
  const stale = generate(compiled, { root, check });
  const lines = stale.map((path) => `${path} ${check ? "is stale" : "written"}`);
  if (!check)
    lines.push(stale.length === 0 ? "all generated files were up to date" : count(stale.length, "file"));
  else if (stale.length > 0)
    lines.push(`${count(stale.length, "stale file")}: run crisis generate, and commit`);
  return outcome(!check || stale.length === 0, check ? { stale } : { written: stale }, lines);
}

function versionOf(root: string): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(root, "packages/core/package.json"), "utf8"),
  );
  return manifest.version;
}
