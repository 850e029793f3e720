import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Compiled, compile } from "../compile/index";
import { generate, generatePlainFiles } from "../generate/index";
import { type Data, readData } from "../read/index";
import { Misuse } from "./options";
import { count, formatProblem } from "./print-problems";
import { print } from "./terminal";

const DATA = "packages/core/data";

export interface GenerateOptions {
  /** The repository's root, or a folder in it. */
  readonly root: string;
  /** Say which committed files are stale, and write nothing. */
  readonly check?: boolean;
  /** Write the plain files of a release into this folder instead. */
  readonly files?: string;
}

/** `crisis generate`: brings what is generated from the data and the schemas up to date. Returns the exit code. */
export function generateCommand({ root: start, check = false, files }: GenerateOptions): number {
  const root = rootAbove(start);
  const compiled = compileFolder(join(root, DATA));
  if (compiled === null) return 1;
  if (files !== undefined) {
    const changed = generatePlainFiles(compiled, files, versionOf(root));
    print(`${count(changed.length, "file")} written to ${files}`);
    return 0;
  }
  const stale = generate(compiled, { root, check });
  for (const path of stale) print(`${path} ${check ? "is stale" : "written"}`);
  if (!check) print(stale.length === 0 ? "all generated files were up to date" : count(stale.length, "file"));
  else if (stale.length > 0) print(`${count(stale.length, "stale file")}: run crisis generate, and commit`);
  return check && stale.length > 0 ? 1 : 0;
}

/** The repository that a folder is in: an empty one must not be taken for data without rows. */
function rootAbove(start: string): string {
  for (let dir = resolve(start); ; dir = dirname(dir)) {
    if (existsSync(join(dir, DATA, "articles"))) return dir;
    if (dir === dirname(dir))
      throw new Misuse(`no ${DATA} in or above ${start}; name the root with --root DIR`);
  }
}

function compileFolder(dataDir: string): Compiled | null {
  const data = readData(dataDir);
  for (const problem of data.problems) print(formatProblem(problem));
  if (data.problems.length > 0) return null;
  try {
    return compile(recordsOf(data));
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    print("the data cannot be published: crisis check says where");
    return null;
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
