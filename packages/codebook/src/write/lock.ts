import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Holder, hasEnded, thisProcess } from "./holder";
import { LockedByOther } from "./not-written";

const PATIENCE = 15_000;
/** How old the lock of a process that cannot be asked must be to count as left behind: no command holds one for so long. */
const FORGOTTEN = 10 * 60_000;

/** A lock that this process holds. */
export interface Lock {
  /** Whether it still is this process's: one that slept for long may have lost it. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/** Where the lock of a file is: beside it, hidden, and ignored by git as a temporary file. */
export function lockPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock.tmp`);
}

/**
 * Takes the lock of a file, which need not exist. Waits while another process holds it; the lock of a process that has ended is taken over.
 *
 * @throws LockedByOther where another process still holds it after `patience` milliseconds
 */
export function lockFile(path: string, patience = PATIENCE): Lock {
  const lock = lockPath(path);
  const me = thisProcess();
  const end = Date.now() + patience;
  while (!created(lock, me)) {
    const holder = holderOf(lock);
    if (holder === null) continue;
    if (isLeftBehind(lock, holder)) removeLock(lock, holder, patience);
    else if (Date.now() > end)
      throw new LockedByOther(
        `${path} was not written: process ${holder.pid} of ${holder.machine.split(" ")[0]} is writing it; run the command again when that has ended`,
      );
    else sleep(5 + Math.random() * 20);
  }
  const isHeld = () => holderOf(lock)?.token === me.token;
  return {
    isHeld,
    release: () => {
      if (isHeld()) rmSync(lock, { force: true });
    },
  };
}

/** What a function returns that runs while this process holds a file's lock. */
export function withLock<Result>(path: string, run: (lock: Lock) => Result, patience?: number): Result {
  const lock = lockFile(path, patience);
  try {
    return run(lock);
  } finally {
    lock.release();
  }
}

/** Whether a lock's process is there no more. */
export function isLeftBehind(lock: string, holder: Holder): boolean {
  return hasEnded(holder) ?? Date.now() - timeOf(lock) > FORGOTTEN;
}

/** Who holds a lock; `null` where there is none. */
export function holderOf(lock: string): Holder | null {
  try {
    const text = readFileSync(lock, "utf8");
    try {
      return JSON.parse(text) as Holder;
    } catch {
      // half of it was written: nobody knows whose it is
      return { pid: 0, machine: "", started: "", token: `half-${statSync(lock).ino}` };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Removes the lock of a process that is there no more. Only one process at a time may do so, and a lock that was taken meanwhile is left. */
export function removeLock(lock: string, { token }: Holder, patience?: number): void {
  withLock(
    `${lock}.${token}`,
    () => {
      if (holderOf(lock)?.token === token) rmSync(lock, { force: true });
    },
    patience,
  );
}

/** Creates a lock with its holder in it, at once; `false` where there is one. */
function created(lock: string, me: Holder): boolean {
  const text = JSON.stringify(me);
  const draft = lock.replace(/tmp$/, `${me.pid}.${me.token}.tmp`);
  try {
    writeFileSync(draft, text);
    linkSync(draft, lock);
    return true;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    // the draft may be taken for a leftover by a machine that does not know this process
    if (code === "EEXIST" || (code === "ENOENT" && syscall === "link")) return false;
    if (syscall !== "link") throw error;
    if (code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP" || code === "ENOSYS")
      return createdWithoutLink(lock, text);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For a file system without links. */
function createdWithoutLink(lock: string, text: string): boolean {
  try {
    writeFileSync(lock, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
