// `node supervise.mjs command …args`: runs a command, and ends it with all that it started when its own input closes.
// The system closes that input when `run` dies, by SIGKILL too, which leaves a process no time to end its children.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { stopTree } from "./stop-tree.mjs";

const windows = process.platform === "win32";
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, {
  stdio: ["ignore", "pipe", "pipe"],
  detached: !windows,
  shell: windows,
});

// Reads on where nobody listens any more: a command that cannot write would die before its own children are found.
for (const [from, to] of [
  [child.stdout, process.stdout],
  [child.stderr, process.stderr],
]) {
  to.on("error", () => from.resume());
  from.pipe(to, { end: false });
}

let stopping = false;
function stop() {
  if (stopping || child.pid === undefined) return;
  stopping = true;
  if (windows) child.kill();
  else stopTree(child.pid);
}
for (const event of ["end", "error"]) process.stdin.on(event, stop);
process.stdin.resume();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, stop);

function finish(status) {
  process.exitCode = status;
  for (const stream of [process.stdin, child.stdout, child.stderr]) stream.destroy();
}
child.once("error", (error) => {
  process.stderr.write(`${command}: ${error.message}\n`);
  finish(127);
});
// A grandchild that outlives its parent may hold the pipes open: `exit` starts a countdown, `close` ends it.
child.once("exit", (code, signal) => {
  const status = code ?? 128 + constants.signals[signal];
  const timer = setTimeout(() => finish(status), 2000);
  child.once("close", () => {
    clearTimeout(timer);
    finish(status);
  });
});
