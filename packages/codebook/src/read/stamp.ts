import { lstatSync } from "node:fs";
import { fileDigest } from "./read-text-file";

// a file written twice within the clock's tick, or while it is read, looks the same
const SETTLED = 2_000;

/** What tells that a file is the one that was read: the digest of its bytes and, where it has not been written to for a while, what the
 * file system says of it. */
export type Stamp = { digest: string; state: string | null };

/** What the file system says of a file: place, size, and when its content and its own record were changed, to the nanosecond; `null`
 * where that was just now. */
export function fileState(path: string): string | null {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = lstatSync(path, { bigint: true });
    const isSettled = Date.now() - Math.max(Number(mtimeMs), Number(ctimeMs)) > SETTLED;
    return isSettled ? [dev, ino, size, mtimeNs, ctimeNs].join(" ") : null;
  } catch {
    return null;
  }
}

/** The stamp of a file where it is still the one with an older stamp, else `null`. Its bytes are looked at only where the file system
 * cannot tell. */
export function sameStamp(path: string, stamp: Stamp): Stamp | null {
  const state = fileState(path);
  if (state !== null && state === stamp.state) return stamp;
  return stamp.digest === fileDigest(path) ? { ...stamp, state } : null;
}
