import { randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** The process that holds a lock. */
export type Holder = {
  readonly pid: number;
  /** The machine, and the container on it, in which the number means this process. */
  readonly machine: string;
  /** When the process started: a number that is given anew is another process. Empty where the system does not say. */
  readonly started: string;
  /** What tells this lock from every other. */
  readonly token: string;
};

/** This process as the holder of a new lock. */
export function thisProcess(): Holder {
  return {
    pid: process.pid,
    machine: machine(),
    started: stateOf(process.pid)?.started ?? "",
    token: randomBytes(4).toString("hex"),
  };
}

/** Whether a process of this machine has ended; `undefined` where it cannot be known, since it is another machine's. */
export function hasEnded(holder: Pick<Holder, "pid" | "machine" | "started">): boolean | undefined {
  if (holder.machine !== machine()) return undefined;
  if (!isRunning(holder.pid)) return true;
  const state = stateOf(holder.pid);
  if (state === null) return false;
  return state.zombie || (holder.started !== "" && state.started !== holder.started);
}

/** Whether this machine has a process of a number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

let known: string | undefined;

function machine(): string {
  known ??= `${hostname()} ${namespace()}`.trim();
  return known;
}

/** Containers may share a host's name, and count their processes apart. */
function namespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

/** What Linux says of a process; `null` elsewhere. */
function stateOf(pid: number): { zombie: boolean; started: string } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // the name before may contain spaces and brackets
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { zombie: fields[0] === "Z" || fields[0] === "X", started: fields[19] ?? "" };
  } catch {
    return null;
  }
}
