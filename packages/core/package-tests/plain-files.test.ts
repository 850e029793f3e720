import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const installed = join(inject("consumer"), "node_modules/@crisis/core");
const require = createRequire(join(inject("consumer"), "index.cjs"));
const readJson = (path: string) => JSON.parse(readFileSync(join(installed, path), "utf8"));

/** The datasets that the design names. */
const named = [
  "articles",
  "claims",
  "deployments",
  "sanctions",
  "responses",
  "timeline",
  "forecasts",
  "statements",
  "assessments",
  "casualties",
  "quantities",
  "corrections",
  "actors",
  "places",
  "publishers",
  "events",
  "forces",
  "measures",
  "redirects",
  "evidence",
  "attributions",
  "participants",
  "locations",
  "relations",
];

test("every dataset is there as JSON, CSV and with a JSON Schema, and named by the data package", () => {
  const files = (folder: string, end: string) =>
    readdirSync(join(installed, "dist", folder)).map((name) => name.replace(end, ""));
  for (const [folder, end] of [
    ["json", ".json"],
    ["csv", ".csv"],
    ["schemas", ".schema.json"],
  ] as const) {
    expect(files(folder, end), folder).toEqual(expect.arrayContaining(named));
  }
  const resources = readJson("dist/datapackage.json").resources.map(
    ({ path }: { path: string | string[] }) => path,
  );
  expect(resources.flat()).toEqual(expect.arrayContaining(named.map((name) => `csv/${name}.csv`)));
});

test.each(named)("%s holds the same rows as a module and as JSON", (name) => {
  const rows = require(`@crisis/core/${name}`)[name];
  expect(readJson(`dist/json/${name}.json`)).toEqual(rows);
});

test("claims are those of the nine kinds", () => {
  const kinds = named.slice(2, 11).flatMap((name) => readJson(`dist/json/${name}.json`));
  expect(readJson("dist/json/claims.json")).toHaveLength(kinds.length);
  expect(kinds.length).toBeGreaterThan(0);
});
