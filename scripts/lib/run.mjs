import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { inRoot, root } from "./paths.mjs";
import { processes } from "./processes.mjs";

const windows = process.platform === "win32";
const running = new Set();

/**
 * Runs a command in a process group of its own, its output in a log file.
 * Resolves to `{ code, timedOut, output }`; never rejects for what the command does.
 */
export function run(command, args, { cwd = root, env = {}, limit, log, onLine = () => {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...surroundings, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: !windows,
      shell: windows,
    });
    running.add(child);
    const file = log ? openLog(log) : null;
    let output = "";
    const take = (raw) => {
      const line = stripVTControlCharacters(raw);
      output += `${line}\n`;
      file?.write(`${line}\n`);
      onLine(line);
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", take);
    let stopped = null;
    const timer =
      limit &&
      setTimeout(() => {
        stopped = stop(child);
      }, limit);
    const finish = async (code) => {
      if (!running.delete(child)) return;
      clearTimeout(timer);
      await stopped;
      if (file) await new Promise((written) => file.end(written));
      resolve({ code, timedOut: stopped !== null, output });
    };
    child.once("error", (error) => {
      take(`${command}: ${error.message}`);
      finish(127);
    });
    // A grandchild that outlives its parent may hold the pipes open: `exit` starts a countdown, `close` ends it.
    child.once("exit", (code, signal) => {
      const status = code ?? (signal ? 130 : 1);
      setTimeout(() => finish(status), 2000).unref();
      child.once("close", () => finish(status));
    });
  });
}

// Turbo calls pnpm by name, and a machine with Node alone has it in node_modules only.
const surroundings = {
  PATH: [inRoot("node_modules", ".bin"), process.env.PATH].join(delimiter),
  DO_NOT_TRACK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};

function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  return createWriteStream(path);
}

/** Ends a child and all that it started: asks first, then insists. */
async function stop(child, grace = 3000) {
  if (windows) return child.kill();
  const groups = groupsUnder(child.pid);
  for (const group of groups) signal(group, "SIGTERM");
  const end = Date.now() + grace;
  while (Date.now() < end && processes().some(({ group }) => groups.includes(group))) {
    await new Promise((wake) => setTimeout(wake, 50));
  }
  for (const group of groups) signal(group, "SIGKILL");
}

function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

// Turbo gives each of its tasks a session of its own, so the child's group alone would leave them running.
function groupsUnder(pid) {
  const rows = processes();
  const mine = new Set([pid]);
  for (let size = 0; size !== mine.size; ) {
    size = mine.size;
    for (const row of rows) if (mine.has(row.parent)) mine.add(row.pid);
  }
  return [...new Set([pid, ...rows.filter((row) => mine.has(row.pid)).map((row) => row.group)])];
}

/** Ends everything that `run` has started and that still runs. */
const stopAll = () => Promise.all([...running].map((child) => stop(child)));

/** On Ctrl-C and its like: `before`, then the children, then this process with `code`. */
export function onInterrupt(code = () => 130, before = () => {}) {
  let once = false;
  const end = async () => {
    if (once) return;
    once = true;
    await before();
    await stopAll();
    process.exit(code());
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, end);
  // A signal to npm alone ends npm and its shell, but is not handed on to this process.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 500).unref();
}
