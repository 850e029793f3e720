import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { counts } from "../src/generated/meta";
import { examplesInMarkdown, examplesInSource, runExample } from "./run-example";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const sources = [
  ...readdirSync(join(root, "src")).filter((name) => /^[a-z-]+\.ts$/.test(name)),
  "chronology/chronology.ts",
  "crisis/localized.ts",
  "crisis/side-of.ts",
  "search/search.ts",
  "sentence/sentence.ts",
  "words/words.ts",
];
const documented = sources.flatMap((name) =>
  examplesInSource(read(`src/${name}`)).map((example) => ({ name: `src/${name}`, example })),
);
const READMES = ["README.md", "../../README.md"];
const GUIDE = "../../docs/developers.md";
const readme = [...READMES, GUIDE].flatMap((name) =>
  examplesInMarkdown(read(name)).map((example) => ({ name, example })),
);

test.each([...documented, ...readme])("$name: an example prints what it says", async ({ example }) => {
  const steps = await runExample(example);
  expect(steps.length).toBeGreaterThan(0);
  for (const { given, printed } of steps) expect(given).toEqual(printed);
});

test.each(READMES)("%s counts the claims and articles that there are", (name) => {
  expect(read(name).replaceAll("\n", " ")).toContain(
    `${counts.claims} claims from ${counts.articles} articles`,
  );
});

test("the README names every dataset", () => {
  const named = Array.from(read("README.md").matchAll(/`([a-z]+)`/g), ([, name]) => name);
  const datasets = readdirSync(join(root, "src/datasets")).map((name) => name.replace(".ts", ""));
  expect(named).toEqual(expect.arrayContaining(datasets));
});

test("the developers' guide has ten recipes, each of which is run", () => {
  const recipes = read(GUIDE).match(/^### \d+\. /gm) ?? [];
  expect(recipes).toEqual(Array.from({ length: 10 }, (_, index) => `### ${index + 1}. `));
  expect(examplesInMarkdown(read(GUIDE)).length).toBeGreaterThanOrEqual(10);
});

test("every query has an example", () => {
  const exported = read("src/index.ts").matchAll(/^export \{([^}]*)\} from "\.\/([a-z-]+)"/gm);
  const queries = Array.from(exported, ([, names, file]) => ({
    names: names as string,
    file: `src/${file}.ts`,
  }));
  const withFunction = queries.filter(
    ({ file }) => /^export function/m.test(read(file)) && !file.includes("error"),
  );
  for (const { file } of withFunction) {
    const source = read(file);
    const functions = new Set(Array.from(source.matchAll(/^export function (\w+)/gm), ([, name]) => name));
    expect(examplesInSource(source), file).toHaveLength(functions.size);
  }
  expect(withFunction).toHaveLength(16);
});
