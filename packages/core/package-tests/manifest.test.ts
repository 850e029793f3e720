import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { datasets } from "@crisis/codebook";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import manifest from "../package.json";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

test("publint finds nothing in the tarball", async () => {
  const bytes = readFileSync(inject("tarball"));
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("are-the-types-wrong finds nothing in the tarball", async () => {
  const attw = require.resolve("@arethetypeswrong/cli/package.json");
  const { bin } = JSON.parse(readFileSync(attw, "utf8"));
  const args = [
    join(dirname(attw), bin.attw),
    inject("tarball"),
    "--profile",
    "node16",
    "--no-definitely-typed",
  ];
  const result = await run(process.execPath, [...args, "--format", "json"]).catch((error) => error);
  const { problems, entrypoints } = JSON.parse(result.stdout).analysis;
  expect(Object.keys(entrypoints)).toContain("./deployments");
  expect(
    problems.filter(({ resolutionKind }: { resolutionKind: string }) => resolutionKind !== "node10"),
  ).toEqual([]);
});

test("every dataset of the codebook is a subpath, by import and by require, with types", () => {
  const names = [...datasets.map(({ name }) => name), "claims"];
  const {
    ".": root,
    "./json/*": _json,
    "./csv/*": _csv,
    "./schemas/*": _schemas,
    ...subpaths
  } = manifest.exports;
  const { "./datapackage.json": _datapackage, "./package.json": _manifest, ...modules } = subpaths;
  const {
    "./chronology": chronology,
    "./crisis": crisis,
    "./search": search,
    "./sentence": sentence,
    "./words": words,
    ...datasetModules
  } = modules;
  const files = (path: string) => ({
    import: { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` },
    require: { types: `./dist/${path}.d.cts`, default: `./dist/${path}.cjs` },
  });
  expect(root).toEqual(files("index"));
  expect(chronology).toEqual(files("chronology/index"));
  expect(crisis).toEqual(files("crisis/index"));
  expect(search).toEqual(files("search/index"));
  expect(sentence).toEqual(files("sentence/index"));
  expect(words).toEqual(files("words/index"));
  expect(datasetModules).toEqual(
    Object.fromEntries(names.map((name) => [`./${name}`, files(`datasets/${name}`)])),
  );
});

test("nothing is installed with it", () => {
  const published = JSON.parse(
    readFileSync(join(inject("consumer"), "node_modules/@crisis/core/package.json"), "utf8"),
  );
  expect(published).not.toHaveProperty("dependencies");
  expect(published).not.toHaveProperty("peerDependencies");
  expect(published.sideEffects).toBe(false);
});
