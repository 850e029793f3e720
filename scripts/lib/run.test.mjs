import assert from "node:assert/strict";
import { test } from "node:test";
import { processes } from "./processes.mjs";
import { run } from "./run.mjs";

const nested = `
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true, stdio: "inherit" });
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

test("a command at its limit ends with all that it started, also in other process groups", async () => {
  const { timedOut, output } = await run(process.execPath, ["-e", nested], { limit: 1500 });
  assert.equal(timedOut, true);
  const left = processes().filter(({ pid }) => pid === Number(output.trim()));
  assert.deepEqual(left, []);
});

test("a command that does not exist is a failure with its name", async () => {
  const { code, output } = await run("no-such-command", []);
  assert.equal(code, 127);
  assert.match(output, /no-such-command/);
});

test("output comes line by line, without colour codes", async () => {
  const lines = [];
  const { code } = await run(process.execPath, ["-e", String.raw`console.log("\x1b[31mred\x1b[0m\nlast")`], {
    onLine: (line) => lines.push(line),
  });
  assert.equal(code, 0);
  assert.deepEqual(lines, ["red", "last"]);
});
