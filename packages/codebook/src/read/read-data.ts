import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Proof, proofRecord } from "../proofs/proof";
import { type RedirectRecord, type RegisterName, redirectRecord } from "../schema/index";
import type { Located } from "./located";
import { type Problem, sortProblems } from "./problem";
import { type ArticleFile, readArticle } from "./read-article";
import { type RegisterEntries, readRegister, registerNames, unknownRegister } from "./read-register";
import { readYamlFile } from "./read-yaml-file";
import { validate, validateEach } from "./validate";

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
    readProof(path, file, keep),
  );
  const redirects = readRedirects(join(dataDir, "redirects.yaml"), keep);
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

function collect<Read extends { records: unknown[]; brokenIds: string[]; problems: Problem[] }>(
  read: Read,
  keep: (read: Read) => void,
): unknown[] {
  keep(read);
  return read.records;
}

function readProof(
  path: string,
  file: string,
  keep: (read: { brokenIds: string[]; problems: Problem[] }) => void,
): Located<Proof>[] {
  const { parsed, problems } = readYamlFile(path, file);
  keep({ brokenIds: [], problems });
  if (!parsed) return [];
  const read = validate(proofRecord, parsed.value, { file, parsed, path: [], record: null });
  keep({ brokenIds: [], problems: read.problems });
  return read.records;
}

function readRedirects(
  path: string,
  keep: (read: { brokenIds: string[]; problems: Problem[] }) => void,
): Located<RedirectRecord>[] {
  if (!existsSync(path)) return [];
  const { parsed, problems } = readYamlFile(path, path);
  keep({ brokenIds: [], problems });
  if (!parsed) return [];
  const at = { file: path, parsed, record: null, path: [] };
  const read = Array.isArray(parsed.value)
    ? validateEach(redirectRecord, parsed.value, at)
    : { ...validate(redirectRecord.array(), parsed.value, at), records: [] };
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
