import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const FILE = join(import.meta.dirname, "completed.ts");
const HEAD = `
import { asOf, bucket, byId, count, join, latest, order, summarize, where } from "../src/index";
import { actors } from "../src/datasets/actors";
import { claims } from "../src/datasets/claims";
import { deployments } from "../src/datasets/deployments";
`;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  types: [],
};

let text = "";
let version = 0;
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [FILE],
  getScriptVersion: (name) => (name === FILE ? `${version}` : "0"),
  getScriptSnapshot: (name) => {
    const content = name === FILE ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => import.meta.dirname,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
});

/** What an editor offers where the code has a bar. */
function offered(code: string): string[] {
  text = HEAD + code.replace("|", "");
  version += 1;
  const entries = service.getCompletionsAtPosition(FILE, HEAD.length + code.indexOf("|"), {})?.entries ?? [];
  return entries.filter(({ sortText }) => sortText < "15").map(({ name }) => name);
}

const closed = ["actual", "planned", "threatened", "promised", "demanded", "forecast", "possible"];

test.each<[string, string, readonly string[], readonly string[]]>([
  ["fields", "where(deployments, { | });", ["side", "modality", "low", "anyOf"], ["tier"]],
  ["kinds", 'where(claims, { kind: "|" });', ["sanction", "deployment"], ["russia"]],
  ["the words of a closed list", 'where(deployments, { modality: "|" });', closed, ["russia"]],
  ["one of several words", 'where(deployments, { modality: ["actual", "|"] });', closed, []],
  ["ids", 'where(deployments, { side: "|" });', ["russia", "united-states"], ["crimea"]],
  ["the items of a list", 'where(deployments, { scope: { contains: "|" } });', ["crimea"], ["russia"]],
  ["comparisons", "where(deployments, { low: { | } });", ["gte", "lt", "exists", "not"], ["contains"]],
  ["fields within", "where(claims, { anyOf: [{ | }] });", ["tier", "side"], []],
  ["words within", 'where(claims, { anyOf: [{ modality: "|" }] });', closed, []],
  ["ids to look up", 'byId(actors, "|");', ["russia", "joe-biden"], ["crimea"]],
  ["axes of time", "asOf(deployments, { | });", ["known", "valid", "certain"], ["date"]],
  [
    "fields to group by",
    'summarize(deployments, { policy: "widest", by: "|" });',
    ["modality", "about"],
    ["low", "tier"],
  ],
  ["policies", 'summarize(deployments, { policy: "|" });', ["widest", "sum"], ["mean"]],
  [
    "parts to sum over",
    'summarize(deployments, { policy: "sum", over: "|" });',
    ["about", "side"],
    ["assertedBy"],
  ],
  [
    "what may differ",
    'summarize(deployments, { policy: "widest", allow: ["|"] });',
    ["scope"],
    ["unit", "polarity"],
  ],
  ["fields to count by", 'count(claims, { by: "|" });', ["publisher", "kind"], ["tier"]],
  ["series", 'latest(deployments, { by: "|", on: "2021-12-07", maxAgeDays: 45 });', ["assertedBy"], ["tier"]],
  ["fields in an order", 'order(deployments, { by: "|" });', ["known", "low"], ["scope"]],
  [
    "fields that hold such ids",
    'join(deployments, actors, { on: "|", as: "speaker", take: "name" });',
    ["assertedBy", "side"],
    ["places", "summary"],
  ],
  [
    "fields to take",
    'join(deployments, actors, { on: "side", as: "side", take: "|" });',
    ["name", "country"],
    ["tier"],
  ],
  ["widths of buckets", 'bucket(deployments, { valid: "|" });', ["week", "month"], ["decade"]],
])("an editor offers %s", (_, code, right, wrong) => {
  const names = offered(code);
  expect(names).toEqual(expect.arrayContaining([...right]));
  expect(names.filter((name) => wrong.includes(name))).toEqual([]);
});
