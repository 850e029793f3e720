import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "./holder";
import { holderOf, isLeftBehind, removeLock } from "./lock";

const TEMPORARY = /^\.(?<file>.+)\.(?<pid>\d+)\.[0-9a-f]{8}\.tmp$/;
const LOCK = /^\..+\.lock\.tmp$/;
/** As they were called before. */
const FORMER = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/** How old a temporary file must be where its process's number was given anew. */
const FORGOTTEN = 10 * 60_000;

/** The temporary files and locks in a folder that commands left there which were ended half way. */
export function leftoversIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(".tmp"))
    .map((name) => join(folder, name))
    .filter(isLeftover)
    .sort();
}

/** Removes what the writers of one file left beside it: temporary files, locks, and the locks by which locks are taken over. */
export function clearLeftovers(path: string): void {
  for (const leftover of leftoversIn(dirname(path)))
    if (
      basename(leftover)
        .replace(/^\.+/, "")
        .startsWith(`${basename(path)}.`)
    )
      clearLeftover(leftover);
}

/** Removes what a command left that was ended half way. */
export function clearLeftover(path: string): void {
  if (!LOCK.test(basename(path))) {
    rmSync(path, { force: true });
    return;
  }
  const holder = holderOf(path);
  if (holder !== null && isLeftBehind(path, holder)) removeLock(path, holder);
}

function isLeftover(path: string): boolean {
  const name = basename(path);
  if (LOCK.test(name)) {
    const holder = holderOf(path);
    return holder !== null && isLeftBehind(path, holder);
  }
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return false;
  if (FORMER.test(name)) return true;
  const pid = TEMPORARY.exec(name)?.groups?.["pid"];
  return pid !== undefined && (!isRunning(Number(pid)) || Date.now() - stat.mtimeMs > FORGOTTEN);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
