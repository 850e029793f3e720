import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Proof } from "../proofs/proof";
import type { RedirectRecord, RegisterName } from "../schema/index";
import type { Located } from "./located";
import { type Problem, sortProblems } from "./problem";
import { type ArticleFile, readArticle } from "./read-article";
import { readProof } from "./read-proof";
import { readRedirects } from "./read-redirects";
import { type RegisterEntries, readRegister, registerNames, unknownRegister } from "./read-register";
import type { Validated } from "./validate";

/** All that a data folder holds, as far as it fits the schemas, and what does not. */
export type Data = {
  dataDir: string;
  articles: readonly ArticleFile[];
  registers: RegisterEntries;
  proofs: readonly Located<Proof>[];
  redirects: readonly Located<RedirectRecord>[];
  /** Ids of records that are there but do not fit their schema: a reference to one is not dangling. */
  brokenIds: ReadonlySet<string>;
  problems: readonly Problem[];
};

/** Reads `articles/*.yaml`, `registers/*.yaml`, `redirects.yaml` and `proofs/*.json` of a data folder. All problems of all files come at once.
 * @example readData("packages/core/data").articles.map(({ record }) => record.id)
 */
export function readData(dataDir: string): Data {
  const problems: Problem[] = [];
  const brokenIds = new Set<string>();
  const keep = (read: { brokenIds: string[]; problems: Problem[] }) => {
    problems.push(...read.problems);
    for (const id of read.brokenIds) brokenIds.add(id);
  };
  const articles = list(dataDir, "articles", ".yaml", problems).flatMap(({ path, file, name }) => {
    const read = readArticle(path, file, name);
    keep(read);
    return read.article ?? [];
  });
  const registers = Object.fromEntries(registerNames.map((name): [string, unknown[]] => [name, []]));
  for (const { path, file, name } of list(dataDir, "registers", ".yaml", problems)) {
    const register = registerNames.find((known) => `${known}.yaml` === name);
    if (!register) problems.push(unknownRegister(file));
    else registers[register] = collect(readRegister(path, file, register satisfies RegisterName), keep);
  }
  const proofs = list(dataDir, "proofs", ".json", problems).flatMap(({ path, file }) =>
    collect(readProof(path, file), keep),
  );
  const redirects = collect(readRedirects(join(dataDir, "redirects.yaml")), keep);
  return {
    dataDir,
    articles,
    registers: registers as unknown as RegisterEntries,
    proofs,
    redirects,
    brokenIds,
    problems: sortProblems(problems),
  };
}

function collect<Item>(read: Validated<Item>, keep: (read: Validated<Item>) => void): Located<Item>[] {
  keep(read);
  return read.records;
}

type Entry = { path: string; file: string; name: string };

/** The files of a folder, in the order of their names; what does not belong there is a problem. */
function list(dataDir: string, folder: string, extension: string, problems: Problem[]): Entry[] {
  const dir = join(dataDir, folder);
  if (!existsSync(dir) || !lstatSync(dir).isDirectory()) return [];
  const entries: Entry[] = [];
  for (const name of readdirSync(dir).sort()) {
    const path = join(dir, name);
    if (name.startsWith(".")) continue;
    if (name.endsWith(extension)) entries.push({ path, file: path, name });
    else problems.push(stray(path, extension));
  }
  return entries;
}

function stray(file: string, extension: string): Problem {
  const message = `only ${extension} files belong here`;
  return { rule: "file-name", file, line: 1, column: 1, record: null, message };
}
