import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Data, Kept } from "../read/index";
import { fileDigest } from "../read/read-text-file";
import type { Stamp } from "../read/stamp";
import type { RunOnArticle, Told } from "../rules/index";
import { changedNames, type Rest, restOf } from "./changed-names";
import { loadJson, saveJson } from "./store";
import { trackedContext, UNTRACKED } from "./tracked-context";
import { EVERYTHING } from "./tracked-corpus";

/** What the rules said of an article, and the names of what they looked up for it. */
type Findings = { told: Told[]; reads: string };

/** What is kept on disk of a check. */
type Stored = {
  articles: [
    string,
    [Kept["articles"] extends ReadonlyMap<string, infer Read> ? Read : never, Findings | null],
  ][];
  proofs: [string, Kept["proofs"] extends ReadonlyMap<string, infer Read> ? Read : never][];
  rest: Rest;
};

/** A check's memory: what it read and found before, and what of that still holds. */
export type CheckCache = {
  before: Kept | undefined;
  /** Runs the rules on an article, or tells what they said of it when it and all that they looked up were the same. */
  onArticle: (data: Data) => RunOnArticle;
  /** Keeps what was read and found. What cannot be written is not kept. */
  save: (data: Data) => void;
};

/** Opens the memory in a file. What is not there, not whole, or of another `version` of the tool counts for nothing. */
export function checkCache(path: string, version: string): CheckCache {
  const stored = loadJson<Stored>(path, version);
  const findings = new Map<string, Findings>();
  for (const [file, [, found]] of stored?.articles ?? []) if (found) findings.set(file, found);
  const before = stored && {
    kept: {
      articles: new Map(stored.articles.map(([file, [read]]) => [file, read])),
      proofs: new Map(stored.proofs),
    },
    rest: stored.rest,
  };
  let isSame = before !== undefined;
  return {
    before: before?.kept,
    onArticle(data) {
      const changed = before ? changedNames(before, { kept: data.kept, rest: restNow(data) }) : null;
      const holds = (file: string) => {
        const digest = data.kept.articles.get(file)?.stamp?.digest;
        if (!changed || !digest || before?.kept.articles.get(file)?.stamp?.digest !== digest) return false;
        const reads = findings.get(file)?.reads.split("\n") ?? [UNTRACKED];
        return !reads.some((name) => name === UNTRACKED || changed.has(name));
      };
      for (const file of findings.keys()) if (!holds(file)) findings.delete(file);
      if (changed === null || changed.size > 0) isSame = false;
      return ({ file }, run) => {
        const known = findings.get(file);
        if (known) return known.told;
        isSame = false;
        const reads = new Set<string>();
        const told = run((context) => trackedContext(context, reads));
        findings.set(file, { told, reads: namesOf(file, told, reads) });
        return told;
      };
    },
    save(data) {
      const { articles, proofs } = data.kept;
      if (isSame && before && sameStates(before.kept, data.kept)) return;
      saveJson(path, version, {
        articles: [...articles].map(([file, read]) => [file, [read, findings.get(file) ?? null]]),
        proofs: [...proofs],
        rest: restNow(data),
      } satisfies Stored);
    },
  };
}

/** Whether the file system says of every file what it said before. */
function sameStates(before: Kept, now: Kept): boolean {
  const same = <Read extends { stamp: Stamp | null }>(
    old: ReadonlyMap<string, Read>,
    all: ReadonlyMap<string, Read>,
  ) => [...all].every(([file, { stamp }]) => stamp?.state === old.get(file)?.stamp?.state);
  return same(before.articles, now.articles) && same(before.proofs, now.proofs);
}

function namesOf(file: string, told: readonly Told[], reads: ReadonlySet<string>): string {
  if (reads.has(UNTRACKED)) return UNTRACKED;
  // the place of what is told in another file moves with that file
  const isOwn = told.every(
    ({ problems, crash }) => crash === undefined && problems.every((one) => one.file === file),
  );
  return reads.has(EVERYTHING) || !isOwn ? EVERYTHING : [...reads].join("\n");
}

function restNow(data: Data): Rest {
  const others = readdirSync(data.dataDir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }): [string, string] => [name, fileDigest(join(data.dataDir, name)) ?? ""]);
  return restOf(data, Object.fromEntries(others));
}
