import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { processes } from "./processes.mjs";
import { run } from "./run.mjs";

const nested = `
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true, stdio: "inherit" });
  console.log(process.pid + " " + child.pid);
  setInterval(() => {}, 1000);
`;

const runModule = new URL("run.mjs", import.meta.url).href;
const parent = `
  import { onInterrupt, run } from ${JSON.stringify(runModule)};
  onInterrupt();
  const { interrupted } = await run(process.execPath, ["-e", ${JSON.stringify(nested)}], { onLine: console.log });
  console.log(interrupted ? "interrupted" : "ended by itself");
`;

const isAlive = (id) => processes().some(({ pid }) => pid === id);

async function leftOf(pids) {
  for (const end = Date.now() + 10_000; pids.some(isAlive) && Date.now() < end; ) await wait(50);
  return pids.filter(isAlive);
}

test("a command at its limit ends with all that it started, also in other process groups", async () => {
  const { timedOut, interrupted, output } = await run(process.execPath, ["-e", nested], { limit: 8000 });
  assert.equal(timedOut, true);
  assert.equal(interrupted, false);
  const pids = output.trim().split(" ").map(Number);
  assert.equal(pids.length, 2);
  assert.deepEqual(pids.filter(isAlive), []);
});

for (const signal of ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"]) {
  test(`${signal} to the process that runs a command ends the command and all that it started`, async () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", parent]);
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    await once(child.stdout, "data");
    const pids = output.trim().split(" ").map(Number);
    assert.equal(pids.filter(isAlive).length, 2);
    child.kill(signal);
    const [code] = await once(child, "close");
    assert.deepEqual(await leftOf(pids), []);
    if (signal === "SIGKILL") return;
    assert.equal(code, 130);
    assert.match(output, /\ninterrupted\n$/);
  });
}

test("a command that a signal ended was interrupted, and a turbo that was has not passed", async () => {
  const killed = await run(process.execPath, ["-e", "process.kill(process.pid, 'SIGKILL')"]);
  assert.deepEqual([killed.code, killed.interrupted], [137, true]);
  const turbo = await run(process.execPath, ["-e", `console.log("Shutting down Turborepo " + "tasks...")`]);
  assert.deepEqual([turbo.code, turbo.interrupted], [130, true]);
});

test("a command that fails was not interrupted", async () => {
  const { code, interrupted } = await run(process.execPath, ["-e", "process.exit(3)"]);
  assert.deepEqual([code, interrupted], [3, false]);
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

test("no output is lost, however much there is", async () => {
  const { output } = await run(process.execPath, [
    "-e",
    `console.log("0123456789\\n".repeat(200_000) + "end")`,
  ]);
  assert.equal(output.length, 200_000 * 11 + 4);
});

test("a log on a full disk is an error with the disk's code", {
  skip: !existsSync("/dev/full"),
}, async () => {
  const attempt = run(process.execPath, ["-e", "console.log(1)"], { log: "/dev/full" });
  await assert.rejects(attempt, { code: "ENOSPC" });
});
