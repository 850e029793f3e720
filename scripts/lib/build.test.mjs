import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { ensureBuilt } from "./build.mjs";
import { buildVariables, inputDigest } from "./build-inputs.mjs";
import { root } from "./paths.mjs";

// Stands in for turbo: a page for each line of pages.txt, in the language of the environment.
const builder = `
  const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
  const out = "apps/dashboard/out/";
  mkdirSync(out, { recursive: true });
  for (const page of readFileSync("pages.txt", "utf8").trim().split("\\n"))
    writeFileSync(out + page + ".html", process.env.CRISIS_LOCALE || "en");
  writeFileSync("builds", "x", { flag: "a" });
`;

function project(t, { git = true, command = builder } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "crisis-build-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const name of ["turbo.json", ".gitignore"]) write(name, readFileSync(join(root, name)));
  write(".gitignore", `${readFileSync(join(root, ".gitignore"), "utf8")}/builds\n`);
  write("apps/dashboard/package.json", "{}");
  write("pages.txt", "index\nclaim\n");
  if (git) execFileSync("git", ["init", "--quiet"], { cwd: folder });
  return {
    folder,
    write,
    page: (name) => {
      const file = join(folder, "apps/dashboard/out", `${name}.html`);
      return existsSync(file) ? readFileSync(file, "utf8") : null;
    },
    build: (code = command) => ensureBuilt({ folder, command: [process.execPath, "-e", code] }),
    builds: () => readFileSync(join(folder, "builds"), "utf8").length,
  };
}

function setLocale(t, value) {
  const before = process.env.CRISIS_LOCALE;
  t.after(() => {
    if (before === undefined) delete process.env.CRISIS_LOCALE;
    else process.env.CRISIS_LOCALE = before;
  });
  if (value === undefined) delete process.env.CRISIS_LOCALE;
  else process.env.CRISIS_LOCALE = value;
}

for (const git of [true, false]) {
  const where = git ? "with git" : "without git";

  test(`a build is up to date until something changes, ${where}`, async (t) => {
    const { build, builds, write } = project(t, { git });
    await build();
    await build();
    assert.equal(builds(), 1);
    write("pages.txt", "index\n");
    await build();
    assert.equal(builds(), 2);
  });

  for (const name of ["coverage", "out", "dist", "screenshots"]) {
    test(`an edit below a source folder named ${name} is an edit, ${where}`, async (t) => {
      const { build, builds, write } = project(t, { git });
      write(`apps/dashboard/src/${name}/text.ts`, "1");
      await build();
      write(`apps/dashboard/src/${name}/text.ts`, "2");
      await build();
      assert.equal(builds(), 2);
    });
  }

  test(`what a tool writes is no edit, ${where}`, async (t) => {
    const { build, builds, write } = project(t, { git });
    write("packages/core/package.json", "{}");
    await build();
    for (const name of ["node_modules/x.js", "packages/core/coverage/x", "apps/dashboard/.next/x", "a.tmp"])
      write(name, "1");
    await build();
    assert.equal(builds(), 1);
  });
}

test("a build in another language is another build", async (t) => {
  const { build, page } = project(t);
  setLocale(t, undefined);
  await build();
  assert.equal(page("index"), "en");
  setLocale(t, "es");
  await build();
  assert.equal(page("index"), "es");
});

test("a page that the data no longer have is gone after the build", async (t) => {
  const { build, page, write } = project(t);
  await build();
  assert.equal(page("claim"), "en");
  write("pages.txt", "index\n");
  await build();
  assert.equal(page("claim"), null);
});

test("a page deleted or changed after the build is built again", async (t) => {
  const { build, builds, folder, page } = project(t);
  await build();
  rmSync(join(folder, "apps/dashboard/out/claim.html"));
  await build();
  assert.equal(builds(), 2);
  assert.equal(page("claim"), "en");
});

test("a build that was interrupted says so, and the next one builds", async (t) => {
  const { build, builds, page } = project(t);
  const cutShort = `${builder}; console.log(["Shutting down Turborepo", "tasks..."].join(" "))`;
  await assert.rejects(build(cutShort), { message: /^the build was interrupted.*: run npm start again$/ });
  await assert.rejects(build("process.kill(process.pid, 'SIGTERM')"), { message: /interrupted/ });
  assert.equal(page("index"), null);
  await build();
  assert.equal(builds(), 2);
  assert.equal(page("index"), "en");
});

test("a build without room on the disk says so", async (t) => {
  const { build } = project(t);
  const full = `console.log("Error: ENOSPC: no space left on device, write"); process.exit(1)`;
  await assert.rejects(build(full), { message: /^the build failed \(ENOSPC, the disk is full: / });
});

test("each variable that turbo.json names for the build changes the digest", async (t) => {
  const { folder, write } = project(t);
  const tasks = {
    build: { env: ["A", "B_*"], outputs: [] },
    "x#build": { env: ["C"] },
    test: { env: ["D"] },
  };
  write("turbo.json", JSON.stringify({ globalEnv: ["E"], tasks }));
  const env = { A: "1", B_X: "2", C: "3", D: "4", E: "5", F: "6", XA: "7" };
  assert.deepEqual(buildVariables(folder, env), [
    ["A", "1"],
    ["B_X", "2"],
    ["C", "3"],
    ["E", "5"],
  ]);
  assert.notEqual(await inputDigest(folder, { A: "1" }), await inputDigest(folder, { A: "2" }));
  assert.notEqual(await inputDigest(folder, { A: "" }), await inputDigest(folder, {}));
  assert.equal(await inputDigest(folder, { D: "1" }), await inputDigest(folder, { D: "2" }));
});

test("turbo.json names for the build each variable that the pages read", () => {
  const read = execFileSync("git", ["grep", "-hoE", "process\\.env\\W+[A-Z_]+", "--", "apps/dashboard/src"], {
    cwd: root,
    encoding: "utf8",
  });
  const names = new Set(read.match(/[A-Z][A-Z_]+/g));
  const env = Object.fromEntries([...names].map((name) => [name, ""]));
  assert.deepEqual(
    buildVariables(root, env).map(([name]) => name),
    [...names].sort(),
  );
});
