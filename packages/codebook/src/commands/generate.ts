import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { dataDirOf, namedByEnvironment } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { count } from "../frame/print-problems";
import { generate, generateModules, generatePlainFiles } from "../generate/index";
import { compileFolder } from "./compile-folder";
import { CORE_DATA, rootAbove } from "./root-above";

interface GenerateOptions {
  /** The repository's root, or a folder in it. */
  readonly root: string;
  /** Say which committed files are stale, and write nothing. */
  readonly check?: boolean;
  /** Write the plain files of a release into this folder instead. */
  readonly files?: string;
  /** The data folder of another crisis. */
  readonly data?: string;
  /** Write the modules of the package into this folder, and nothing else. */
  readonly into?: string;
}

/** `crisis generate`. */
export const generateCommand: SetUp = (program, act) => {
  program
    .command("generate")
    .description("bring the files that are generated from the data and the schemas up to date")
    .option("--root <dir>", "the repository's root", ".")
    .option("--check", "say which committed files are stale, and write nothing")
    .option(
      "--data <dir>",
      "the data folder of another crisis (default: CRISIS_DATA, else packages/core/data)",
    )
    .option("--into <dir>", "write the package's modules into a folder, and nothing else")
    .option("--files <dir>", "write the plain files of a release into a folder instead")
    .addHelpText(
      "after",
      `
  crisis generate
  crisis generate --check              what continuous integration asks: is it all committed?
  crisis generate --files dist
  crisis generate --data ../crisis --into /tmp/core/src     the modules of another crisis`,
    )
    .action(act(generateData));
};

/** Brings what is generated from the data and the schemas up to date. */
export function generateData({ root: start, check = false, files, data, into }: GenerateOptions): Outcome {
  const root = rootAbove(start);
  const own = join(root, CORE_DATA);
  const dataDir = dataDirOf(data ?? namedByEnvironment() ?? own);
  if (resolve(dataDir) !== resolve(own) && files === undefined && into === undefined)
    throw new Misuse(
      `the generated files here are those of ${own}, and would be overwritten by those of ${dataDir}: CRISIS_DATA=${dataDir} npm start builds it in a folder of its own, and --into DIR writes its modules there`,
    );
  const folder = compileFolder(dataDir);
  if (Array.isArray(folder)) return outcome(false, { reasons: folder }, folder);
  if (files !== undefined) {
    const changed = generatePlainFiles(folder, files, versionOf(root));
    return outcome(true, { written: changed }, [`${count(changed.length, "file")} written to ${files}`]);
  }
  if (into !== undefined) {
    const written = generateModules(folder, into);
    return outcome(true, { written }, [`${count(written.length, "file")} written to ${into}`]);
  }
  const stale = generate(folder, { root, check });
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
