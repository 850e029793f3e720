import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Compiled, compile } from "../compile/index";
import { generate, generatePlainFiles } from "../generate/index";
import { type Data, readData } from "../read/index";
import type { SetUp } from "./frame";
import { Misuse } from "./options";
import { type Outcome, outcome } from "./outcome";
import { count, formatProblem } from "./print-problems";

const DATA = "packages/core/data";

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
  const compiled = compileFolder(join(root, DATA));
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

/** The repository that a folder is in: an empty one must not be taken for data without rows. */
function rootAbove(start: string): string {
  for (let dir = resolve(start); ; dir = dirname(dir)) {
    if (existsSync(join(dir, DATA, "articles"))) return dir;
    if (dir === dirname(dir))
      throw new Misuse(`no ${DATA} in or above ${start}; name the root with --root DIR`);
  }
}

/** What a data folder compiles to, or why it does not. */
function compileFolder(dataDir: string): Compiled | string[] {
  const data = readData(dataDir);
  if (data.problems.length > 0) return data.problems.map(formatProblem);
  try {
    return compile(recordsOf(data));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [reason, "the data cannot be published: crisis check says where"];
  }
}

function recordsOf({ articles, registers, proofs }: Data) {
  const plain = <Record>(list: readonly { record: Record }[]) => list.map(({ record }) => record);
  return {
    articles: plain(articles),
    registers: {
      actors: plain(registers.actors),
      places: plain(registers.places),
      publishers: plain(registers.publishers),
      events: plain(registers.events),
      forces: plain(registers.forces),
      measures: plain(registers.measures),
    },
    proofs: plain(proofs),
  };
}

function versionOf(root: string): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(root, "packages/core/package.json"), "utf8"),
  );
  return manifest.version;
}
