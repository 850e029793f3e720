import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder, removeFile, replaceFile, textOf } from "../../write/index";
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
  /** What files held that their contents were made from. */
  readonly madeFrom?: Files;
}

/**
 * Brings files to their contents, and returns the paths that had others, were missing or are there no more.
 *
 * @throws ChangedMeanwhile where somebody else writes one of them meanwhile
 */
export function syncFiles(files: Files, options: SyncOptions): string[] {
  const { root, check = false, owned = [], isGenerated = () => true, madeFrom } = options;
  const before = new Map([...files.keys()].map((path) => [path, textOf(join(root, path))]));
  const changed = [...files].filter(([path, content]) => before.get(path) !== content);
  const left = owned.flatMap((folder) => namesIn(join(root, folder)).map((name) => `${folder}/${name}`));
  const gone = left
    .filter((path) => !files.has(path))
    .map((path) => ({ path, content: textOf(join(root, path)) ?? "" }))
    .filter(({ content }) => isGenerated(content));
  if (!check) {
    for (const folder of new Set(changed.map(([path]) => dirname(join(root, path))))) makeFolder(folder);
    for (const [path, content] of changed) {
      const made = madeFrom?.get(path);
      // a README is people's; all else can be generated again
      replaceFile(join(root, path), made ?? before.get(path) ?? null, content, {
        lasting: made !== undefined,
      });
    }
    for (const { path, content } of gone) removeFile(join(root, path), content);
  }
  return [...changed.map(([path]) => path), ...gone.map(({ path }) => path)].toSorted();
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
