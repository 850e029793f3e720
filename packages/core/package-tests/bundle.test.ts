import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import manifest from "../package.json";

const subpaths = Object.keys(manifest.exports)
  .filter((path) => path !== "." && !/\*|json/.test(path))
  .map((path) => path.slice(2));

async function bundle(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: inject("consumer") },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const gzipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;
const query = 'import { where } from "@crisis/core"; console.log(where([], {}));';

test("all of . is under 8 KB, minified and gzipped", async () => {
  const size = gzipped(await bundle('export * from "@crisis/core";'));
  console.log(`all of @crisis/core: ${size} bytes gzipped`);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThan(8_192);
});

test("sentences in two languages are under 9.5 KB, and bring no query with them", async () => {
  const size = gzipped(await bundle('export * from "@crisis/core/sentence";'));
  console.log(`all of @crisis/core/sentence: ${size} bytes gzipped`);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThan(9.5 * 1024);
});

test.each([
  ["chronology", 2],
  ["crisis", 5],
  ["search", 1.25],
  ["words", 15.5],
])("all of %s is under %d KB", async (name, budget) => {
  const size = gzipped(await bundle(`export * from "@crisis/core/${name}";`));
  console.log(`all of @crisis/core/${name}: ${size} bytes gzipped`);
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThan(budget * 1024);
});

test("one query costs less than all of them", async () => {
  const size = gzipped(await bundle(query));
  console.log(`where alone: ${size} bytes gzipped`);
  expect(size).toBeLessThan(1024);
});

test("to filter, group and sum, with refusals, is under 2.5 KB", async () => {
  const size = gzipped(await bundle('export { where, summarize } from "@crisis/core";'));
  console.log(`where and summarize: ${size} bytes gzipped`);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThan(2.5 * 1024);
});

test.each(subpaths)("%s costs under 100 bytes where it is imported and not used", async (name) => {
  const { length } = await bundle(query);
  const unused = await bundle(`import * as unused from "@crisis/core/${name}"; ${query}`);
  expect(unused.length - length).toBeLessThan(100);
});

test("a dataset that is used is in the bundle, once though claims holds it too", async () => {
  const { length } = await bundle(query);
  const used = (...names: string[]) =>
    bundle(`${names.map((name) => `export * from "@crisis/core/${name}";`).join("")} ${query}`);
  const actors = await used("actors");
  expect(actors.length - length).toBeGreaterThan(1000);
  const claims = await used("claims");
  const both = await used("claims", "deployments");
  expect(both.length - claims.length).toBeLessThan(100);
});
