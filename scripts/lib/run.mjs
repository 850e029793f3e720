import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { createInterface } from "node:readline";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { inRoot, root } from "./paths.mjs";

const supervisor = fileURLToPath(new URL("supervise.mjs", import.meta.url));
const running = new Set();
let ending = false;

/**
 * Runs a command, its output in a log file. The command and all that it starts end with this process, however it ends.
 * Resolves to `{ code, timedOut, interrupted, output }`, whatever the command does; rejects where the log cannot be written.
 */
export function run(command, args, { cwd = root, env = {}, limit, log, onLine = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const file = log ? openLog(log) : null;
    let logError = null;
    file?.once("error", (error) => {
      logError = error;
    });
    const child = spawn(process.execPath, [supervisor, command, ...args], {
      cwd,
      env: { ...process.env, ...surroundings, ...env },
      detached: process.platform !== "win32",
    });
    const { promise: ended, resolve: end } = deferred();
    const entry = { stop: () => child.stdin.end(), ended, interrupted: false };
    child.stdin.on("error", () => {});
    running.add(entry);

    let output = "";
    const take = (raw) => {
      const line = stripVTControlCharacters(raw);
      output += `${line}\n`;
      if (logError === null) file?.write(`${line}\n`);
      onLine(line);
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", take);

    let timedOut = false;
    const timer =
      limit &&
      setTimeout(() => {
        timedOut = true;
        entry.stop();
      }, limit);
    const finish = async (status) => {
      if (!running.delete(entry)) return;
      clearTimeout(timer);
      if (file && logError === null) await new Promise((written) => file.end(written));
      end();
      if (logError !== null) return reject(logError);
      const interrupted = entry.interrupted || (!timedOut && wasCutShort(status, output));
      resolve({ code: interrupted && status === 0 ? 130 : status, timedOut, interrupted, output });
    };
    child.once("error", (error) => {
      take(`${command}: ${error.message}`);
      finish(127);
    });
    child.once("close", (code) => finish(code ?? 130));
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

function deferred() {
  const result = {};
  result.promise = new Promise((resolve) => {
    result.resolve = resolve;
  });
  return result;
}

// Turbo ends with 0 when a signal ends it.
const wasCutShort = (code, output) =>
  [129, 130, 137, 143].includes(code) || /^Shutting down Turborepo tasks\.\.\.$/m.test(output);

/** Ends everything that `run` has started and that still runs. */
async function stopAll() {
  const entries = [...running];
  for (const entry of entries) {
    entry.interrupted = true;
    entry.stop();
  }
  await Promise.all(entries.map(({ ended }) => ended));
}

/** Whether this process was asked to end. */
export const isEnding = () => ending;

/** On Ctrl-C and its like: `before`, then the children, then this process with `code`. */
export function onInterrupt(code = () => 130, before = () => {}) {
  const end = async () => {
    if (ending) return;
    ending = true;
    await before();
    await stopAll();
    // lets the one who waits for a command say what was interrupted
    await setImmediate();
    process.exit(code());
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, end);
  // A signal to npm alone ends npm and its shell, but is not handed on to this process.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 500).unref();
}
