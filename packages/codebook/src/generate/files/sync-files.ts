import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeFile } from "../../read/write-file";
import type { Files } from "./files";

/** What `syncFiles` is to do. */
export interface SyncOptions {
  /** The folder that paths start from. */
  readonly root: string;
  /** Say what is stale and write nothing. */
  readonly check?: boolean;
  /** Folders of generated files: a file there that `isGenerated` and is not in `files` is stale. */
  readonly owned?: readonly string[];
  readonly isGenerated?: (content: string) => boolean;
}

/** Brings files to their contents, and returns the paths that had others, were missing or are there no more. */
export function syncFiles(files: Files, options: SyncOptions): string[] {
  const { root, check = false, owned = [], isGenerated = () => true } = options;
  const changed = [...files].filter(([path, content]) => contentOf(join(root, path)) !== content);
  const left = owned.flatMap((folder) => namesIn(join(root, folder)).map((name) => `${folder}/${name}`));
  const gone = left.filter((path) => !files.has(path) && isGenerated(contentOf(join(root, path)) ?? ""));
  if (!check) {
    for (const [path, content] of changed) replace(join(root, path), content);
    for (const path of gone) rmSync(join(root, path));
  }
  return [...changed.map(([path]) => path), ...gone].toSorted();
}

function replace(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFile(path, content);
}

function contentOf(path: string): string | null {
  return absentAsNull(() => readFileSync(path, "utf8"));
}

function namesIn(folder: string): string[] {
  const entries = absentAsNull(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

function absentAsNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
