import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { actors } from "../src/datasets/actors";
import { forces } from "../src/datasets/forces";
import { measures } from "../src/datasets/measures";
import { places } from "../src/datasets/places";

const root = join(import.meta.dirname, "../../..");

/** Words of names that code may say of any crisis, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  AG: "an ordinary word of English or of code",
  Co: "a class of characters of Unicode",
  Defence: "an ordinary word of English or of code",
  External: "an ordinary word of English or of code",
  FINER: "an ordinary word of English or of code",
  February: "a month",
  Forces: "an ordinary word of English or of code",
  Format: "an ordinary word of English or of code",
  Georgia: "a typeface",
  Greek: "a script",
  High: "an ordinary word of English or of code",
  International: "an ordinary word of English or of code",
  January: "a month",
  March: "a month",
  Office: "an ordinary word of English or of code",
  One: "an ordinary word of English or of code",
  Order: "an ordinary word of English or of code",
  People: "an ordinary word of English or of code",
  Public: "an ordinary word of English or of code",
  Spanish: "a language of the site",
  State: "an ordinary word of English or of code",
  States: "an ordinary word of English or of code",
  Stream: "an ordinary word of English or of code",
  Times: "an ordinary word of English or of code",
  US: "the unit US dollars, and who published the bands of probability",
  Union: "an ordinary word of English or of code",
  United: "a name that begins with it takes an article in a sentence",
  finer: "an ordinary word of English or of code",
};

/** The words of the names in the registers that begin with a capital letter; of a name that is one word, in any case. */
function wordsOfNames(): { exact: Set<string>; anyCase: Set<string> } {
  const names = [
    ...[...actors, ...places].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...forces, ...measures].map(({ name }) => name),
  ];
  const exact = new Set<string>();
  const anyCase = new Set<string>();
  for (const name of names) {
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    // the first word of several may be capital for being the first
    const own = words.length === 1 ? words : words.slice(1);
    for (const word of own) if (/^\p{Lu}/u.test(word) && word.length > 1) exact.add(word);
    const [only = ""] = words;
    if (words.length === 1 && /^\p{Lu}\p{Ll}{3,}/u.test(only)) anyCase.add(only.toLowerCase());
  }
  return { exact, anyCase };
}

/** The files that people wrote: no tests, nothing generated, no data. */
function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !["generated", "datasets", "node_modules"].includes(entry.name))
      yield* filesIn(path);
    else if (/\.(tsx?|css|json|mjs|svg)$/.test(entry.name) && !/\.test(-d)?\.tsx?$/.test(entry.name))
      yield path;
  }
}

const folders = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(root, group)).flatMap((name) => [join(root, group, name, "src")]),
);

/** What a file says outside comments, which give examples, word by word: those that are run together apart. */
const wordsIn = (text: string): string[] =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/(^|\s)\/\/.*$/gm, "")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Each word of a name that a file says, with the file. */
function found(): Map<string, Set<string>> {
  const { exact, anyCase } = wordsOfNames();
  const hits = new Map<string, Set<string>>();
  for (const file of [...folders, join(root, "apps/dashboard/messages")].flatMap((folder) => [
    ...filesIn(folder),
  ]))
    for (const word of wordsIn(readFileSync(file, "utf8"))) {
      if (!exact.has(word) && !anyCase.has(word.toLowerCase())) continue;
      hits.set(word, (hits.get(word) ?? new Set()).add(relative(root, file)));
    }
  return hits;
}

const hits = found();

test("no code, style or message says a name of this crisis: another is built from its own folder", () => {
  const told = [...hits].filter(([word]) => !Object.hasOwn(EXCEPTIONS, word));
  expect(told.map(([word, files]) => `${word}: ${[...files].join(", ")}`)).toEqual([]);
});

test("no word is excepted that nothing says any more", () => {
  expect(Object.keys(EXCEPTIONS).filter((word) => !hits.has(word))).toEqual([]);
});

test("the registers give words to look for", () => {
  const { exact, anyCase } = wordsOfNames();
  expect(exact.size).toBeGreaterThan(100);
  expect(anyCase.size).toBeGreaterThan(20);
});
