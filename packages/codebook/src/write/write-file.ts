import { isUtf8 } from "node:buffer";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { clearLeftovers } from "./leftovers";
import { type Lock, sleep, withLock } from "./lock";
import { ChangedMeanwhile, NotWritten, orNotWritten } from "./not-written";

/** For how long a file that was just changed is let be: an editor may have written half of it. */
const SETTLES = 40;
const TRIES = 20;

/**
 * Writes what a function makes of a file's text, `null` where there is none. Where somebody else writes the file meanwhile, the function is
 * called again with what they wrote, so that neither loses anything. Nothing is written where it returns `null`, or the same text.
 *
 * @returns whether the file was written
 * @throws NotWritten where the system refuses, or the file never rests
 */
export function editFile(path: string, edit: (before: string | null) => string | null): boolean {
  return orNotWritten(path, () =>
    withLock(path, (lock) => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const before = settled(path);
        const after = edit(before);
        if (after === null || after === before) return false;
        if (put(path, before, after, lock)) return true;
      }
      throw new ChangedMeanwhile(path);
    }),
  );
}

/**
 * Writes a text in place of the one that it was made from, `null` where there was none. What can be made again at any time need not be
 * `lasting`: then the disk may keep it for itself for a while, which is quicker.
 *
 * @throws ChangedMeanwhile where the file has another text now, and NotWritten where the system refuses
 */
export function replaceFile(
  path: string,
  before: string | null,
  after: string,
  { lasting = true }: { lasting?: boolean } = {},
): void {
  orNotWritten(path, () =>
    withLock(path, (lock) => {
      if (!put(path, before, after, lock, lasting)) throw new ChangedMeanwhile(path);
    }),
  );
}

/** Removes a file; one that is another by now than the one that was read is left.
 * @throws ChangedMeanwhile where it has another text now, and NotWritten where the system refuses
 */
export function removeFile(path: string, before: string): void {
  const remove = () =>
    withLock(path, () => {
      const now = textOf(path);
      if (now === null) return;
      if (!sameText(now, before)) throw new ChangedMeanwhile(path);
      rmSync(path);
      syncFolder(dirname(path));
    });
  orNotWritten(path, remove, "was not removed");
}

/** Makes a folder where there is none. */
export function makeFolder(path: string): void {
  orNotWritten(path, () => mkdirSync(path, { recursive: true }), "was not made");
}

/** A file's text; `null` where there is no such file.
 * @throws NotWritten where it is something that must not be written over
 */
export function textOf(path: string): string | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (!stat.isFile())
    throw new NotWritten(`${path} was not written: it is a link, folder or device, and no plain file`);
  const bytes = readFileSync(path);
  if (!isUtf8(bytes))
    throw new NotWritten(`${path} was not written: it is not UTF-8 text; save it as UTF-8 first`);
  return bytes.toString("utf8");
}

/** The text of a file that nobody has written to for a moment. */
function settled(path: string): string | null {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    const age = stat === undefined ? SETTLES : Date.now() - stat.mtimeMs;
    // a time to come is a clock's fault
    if (age < 0 || age >= SETTLES) break;
    sleep(SETTLES - age);
  }
  return textOf(path);
}

/** Puts a text in the place of the one that was read: whole or not at all, on the disk when it returns. `false` where the file has another
 * text by now. */
function put(path: string, before: string | null, after: string, lock: Lock, lasting = true): boolean {
  clearLeftovers(path);
  const temporary = join(
    dirname(path),
    `.${basename(path)}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`,
  );
  try {
    writeWhole(temporary, after, lstatSync(path, { throwIfNoEntry: false }), lasting);
    // the last that is done before the file is replaced, so that hardly any time is left in which it could change
    if (!sameText(textOf(path), before) || !lock.isHeld()) {
      rmSync(temporary, { force: true });
      return false;
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  if (lasting) syncFolder(dirname(path));
  return true;
}

function writeWhole(path: string, text: string, like: Stats | undefined, lasting: boolean): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, text);
    if (like !== undefined) keepMode(file, like);
    if (lasting) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepMode(file: number, { mode, uid, gid }: Stats): void {
  try {
    if (process.getuid?.() === 0) fchownSync(file, uid, gid);
  } catch {
    // not every file system has owners
  }
  fchmodSync(file, mode & 0o7777);
}

/** Without it, a name may be lost with the power though its file is not. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // some systems open no folder; the file is written all the same
  }
}

function sameText(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && withoutMark(a) === withoutMark(b));
}

/** What reads YAML drops a byte order mark. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
