import { lstatSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CrisisRecord, RedirectRecord, RegisterName } from "../schema/index";
import { type ArticleFile, articleFile } from "./article-file";
import type { Located } from "./located";
import { type Problem, sortProblems } from "./problem";
import { type ArticleRead, readArticle } from "./read-article";
import { readCrisis } from "./read-crisis";
import { type FilesRead, type Job, readFiles } from "./read-files";
import { type ProofFile, type ProofRead, proofFile, readProof } from "./read-proof";
import { readRedirects } from "./read-redirects";
import { type RegisterEntries, readRegister, registerNames, unknownRegister } from "./read-register";
import { positionsOf } from "./read-yaml-file";
import { type Stamp, sameStamp } from "./stamp";
import type { Validated } from "./validate";

/** All that a data folder holds, as far as it fits the schemas, and what does not. */
export type Data = {
  dataDir: string;
  /** `null` where its file is missing or does not fit its schema. */
  crisis: Located<CrisisRecord> | null;
  articles: readonly ArticleFile[];
  registers: RegisterEntries;
  proofs: readonly ProofFile[];
  redirects: readonly Located<RedirectRecord>[];
  /** Ids of records that are there but do not fit their schema: a reference to one is not dangling. */
  brokenIds: ReadonlySet<string>;
  problems: readonly Problem[];
  /** What is worth keeping of each file, by file: what is here need not be read again while the file is the same. */
  kept: Kept;
};

/** What is known of files without reading them again: all but their content. */
export type Kept = {
  articles: ReadonlyMap<string, Omit<ArticleRead, "content">>;
  proofs: ReadonlyMap<string, Omit<ProofRead, "content">>;
};

export type ReadOptions = {
  /** What was kept of an earlier reading. */
  before?: Kept;
  /** How files are read. */
  read?: (jobs: readonly Job[]) => FilesRead;
};

/** Reads `crisis.yaml`, `articles/*.yaml`, `registers/*.yaml`, `redirects.yaml` and `proofs/*.json` of a data folder. All problems of all files come at once.
 * @example readData("packages/core/data").articles.map(({ record }) => record.id)
 */
export function readData(dataDir: string, { before, read = readFiles }: ReadOptions = {}): Data {
  const problems: Problem[] = [];
  const brokenIds = new Set<string>();
  const keep = (result: { brokenIds?: readonly string[]; problems: readonly Problem[] }) => {
    problems.push(...result.problems);
    for (const id of result.brokenIds ?? []) brokenIds.add(id);
  };
  const [crisis = null] = collect(readCrisis(join(dataDir, "crisis.yaml")), keep);
  // with a slash a link would be followed
  const unfit = unfitFolder(resolve(dataDir));
  if (unfit !== null) problems.push(folderProblem(dataDir, unfit));
  const articleJobs = list(dataDir, "articles", ".yaml", problems).map(asJob("article"));
  const registers = Object.fromEntries(registerNames.map((name): [string, unknown[]] => [name, []]));
  for (const { path, file, name } of list(dataDir, "registers", ".yaml", problems)) {
    const register = registerNames.find((known) => `${known}.yaml` === name);
    if (!register) problems.push(unknownRegister(file));
    else registers[register] = collect(readRegister(path, file, register satisfies RegisterName), keep);
  }
  const proofJobs = list(dataDir, "proofs", ".json", problems).map(asJob("proof"));
  const redirects = collect(readRedirects(join(dataDir, "redirects.yaml")), keep);
  const jobs = [...articleJobs, ...proofJobs];
  const same: Kept = before ? unchanged(jobs, before) : { articles: new Map(), proofs: new Map() };
  const fresh = read(jobs.filter(({ file }) => !same.articles.has(file) && !same.proofs.has(file)));
  const articles = articleJobs.flatMap((job) => {
    const known = same.articles.get(job.file) ?? fresh.articles.get(job.file);
    keep(known ?? { problems: [] });
    return known?.head ? articleFile(job.file, known.head, contentOf(job, known), positionsOf(job.path)) : [];
  });
  const proofs = proofJobs.flatMap((job) => {
    const known = same.proofs.get(job.file) ?? fresh.proofs.get(job.file);
    keep(known ?? { problems: [] });
    return known?.key ? proofFile(job.file, known.key, proofOf(job, known)) : [];
  });
  return {
    dataDir,
    crisis,
    articles,
    registers: registers as unknown as RegisterEntries,
    proofs,
    redirects,
    brokenIds,
    problems: sortProblems(problems),
    kept: {
      articles: keptOf(articleJobs, (file) => same.articles.get(file) ?? fresh.articles.get(file)),
      proofs: keptOf(proofJobs, (file) => same.proofs.get(file) ?? fresh.proofs.get(file)),
    },
  };
}

/** What was kept of the files that are still the same. */
function unchanged(jobs: readonly Job[], before: Kept): Kept {
  const same = <Read extends { stamp: Stamp | null }>(kind: Job["kind"], kept: ReadonlyMap<string, Read>) =>
    new Map(
      jobs.flatMap((job) => {
        const read = job.kind === kind ? kept.get(job.file) : undefined;
        const stamp = read?.stamp ? sameStamp(job.path, read.stamp) : null;
        return read && stamp ? [[job.file, { ...read, stamp }] as const] : [];
      }),
    );
  return { articles: same("article", before.articles), proofs: same("proof", before.proofs) };
}

function contentOf({ path, file, name }: Job, known: Partial<ArticleRead>) {
  return () => {
    const content = known.content ?? readArticle(path, file, name).content;
    if (!content) throw new Error(`${file} was changed while it was looked at`);
    return content;
  };
}

function proofOf({ path, file }: Job, known: Partial<ProofRead>) {
  return () => {
    const content = known.content ?? readProof(path, file).content;
    if (!content) throw new Error(`${file} was changed while it was looked at`);
    return content;
  };
}

function keptOf<Read extends object>(
  jobs: readonly Job[],
  readOf: (file: string) => (Read & { content?: unknown }) | undefined,
): Map<string, Omit<Read, "content">> {
  return new Map(
    jobs.flatMap(({ file }) => {
      const read = readOf(file);
      if (!read) return [];
      const { content: _, ...rest } = read;
      return [[file, rest as Omit<Read, "content">] as const];
    }),
  );
}

function collect<Item>(read: Validated<Item>, keep: (read: Validated<Item>) => void): Located<Item>[] {
  keep(read);
  return read.records;
}

type Entry = { path: string; file: string; name: string };

const asJob =
  (kind: Job["kind"]) =>
  (entry: Entry): Job => ({ kind, ...entry });

/** The files of a folder, in the order of their names; what does not belong there is a problem. */
function list(dataDir: string, folder: string, extension: string, problems: Problem[]): Entry[] {
  const dir = join(dataDir, folder);
  const unfit = unfitFolder(dir);
  if (unfit !== null) {
    // a crisis begins without proofs, and before its first article without registers
    if (unfit !== MISSING || folder === "articles") problems.push(folderProblem(dir, unfit));
    return [];
  }
  const entries: Entry[] = [];
  for (const name of readdirSync(dir).sort()) {
    const path = join(dir, name);
    if (name.startsWith(".")) continue;
    if (name.endsWith(extension)) entries.push({ path, file: path, name });
    else problems.push(stray(path, extension));
  }
  return entries;
}

const MISSING = "there is no such folder";

/** Why a folder is not read, or `null` where it is: a link could lead anywhere. */
function unfitFolder(dir: string): string | null {
  const stat = lstatSync(dir, { throwIfNoEntry: false });
  if (!stat) return MISSING;
  if (stat.isSymbolicLink()) return "a link is not followed: only a folder of its own is read";
  return stat.isDirectory() ? null : "a file stands where a folder belongs";
}

/** A problem with a folder of the data. */
export function folderProblem(file: string, message: string): Problem {
  const hint = "name the folder that holds articles/ with --data DIR, and put the files themselves in it";
  return { rule: "file", file, line: 1, column: 1, record: null, message, expected: "a folder", hint };
}

function stray(file: string, extension: string): Problem {
  const message = `only ${extension} files belong here`;
  return { rule: "file-name", file, line: 1, column: 1, record: null, message };
}
