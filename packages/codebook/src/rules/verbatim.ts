import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { lineOf } from "../read/parse-yaml";
import type { CorpusRule, PlacedFinding, RuleContext } from "./rule";

const RUN = 9;
const FILE_MAX = 8 << 20;

/** No run of nine words is anybody else's. */
export const verbatim: CorpusRule = {
  name: "verbatim",
  description: "No nine words in a row of any local text stand in the data, nor in the docs beside them.",
  scope: "corpus",
  needsText: true,
  check({ corpus, sourcesDir }: RuleContext) {
    if (sourcesDir === null) return [];
    const runs = runsOf(sourcesDir);
    return filesToSearch(corpus.data.dataDir).flatMap((file) => shared(file, runs));
  },
};

function runsOf(sourcesDir: string): Map<string, string> {
  const runs = new Map<string, string>();
  for (const name of readdirSync(sourcesDir).filter((name) => isText(join(sourcesDir, name)))) {
    const words = wordsOf(read(join(sourcesDir, name)));
    for (let at = 0; at + RUN <= words.length; at += 1) runs.set(keyAt(words, at), name);
  }
  return runs;
}

function isText(path: string): boolean {
  return path.endsWith(".txt") && lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function shared(file: string, runs: ReadonlyMap<string, string>): PlacedFinding[] {
  const text = read(file);
  const words = wordsOf(text);
  const findings: PlacedFinding[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const source = runs.get(keyAt(words, at));
    if (source === undefined) continue;
    const place = lineOf(text, words[at]?.at ?? 0);
    findings.push({
      at: { file, position: () => place, id: null },
      message: `${RUN} words in a row stand in ${source}`,
      expected: "words of our own",
      hint: "say it otherwise",
    });
    at += RUN - 1;
  }
  return findings;
}

type Word = { word: string; at: number };

// an address is a name, and holds words of a title
const ADDRESS = /https?:\/\/[^\s<>"]+/gu;

function wordsOf(text: string): Word[] {
  const prose = text.replace(ADDRESS, (address) => " ".repeat(address.length));
  return Array.from(prose.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu), (match) => ({
    word: match[0].normalize("NFKD").toLowerCase().replace("’", "'").replace(/\p{M}/gu, ""),
    at: match.index,
  }));
}

function keyAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + RUN)
    .map(({ word }) => word)
    .join(" ");
}

function filesToSearch(dataDir: string): string[] {
  const root = rootOf(dataDir);
  const data = ["articles", "registers"].flatMap((name) => within(join(dataDir, name), /\.ya?ml$/));
  return root === null
    ? data
    : [...data, ...within(join(root, "docs"), /\.mdx?$/), ...within(root, /\.md$/, false)];
}

/** The repository that a data folder is in. */
function rootOf(dataDir: string): string | null {
  for (let dir = dataDir, up = 0; up < 6; dir = join(dir, ".."), up += 1) {
    if (existsSync(join(dir, "pnpm-workspace.yaml"))) return dir;
  }
  return null;
}

function within(dir: string, names: RegExp, deep = true): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) return deep && entry.name !== "node_modules" ? within(path, names) : [];
      return entry.isFile() && names.test(entry.name) ? [path] : [];
    });
}

function read(path: string): string {
  return statSync(path).size > FILE_MAX ? "" : readFileSync(path, "utf8");
}
