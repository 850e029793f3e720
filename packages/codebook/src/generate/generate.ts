import type { Compiled } from "../compile/index";
import { codebook } from "./codebook/codebook";
import { coreFiles } from "./core-files";
import { editorSchemas } from "./editor/editor-schemas";
import { below, type Files } from "./files/files";
import { syncFiles } from "./files/sync-files";
import { isGenerated } from "./header";
import { plainFiles } from "./plain/plain-files";
import { readmeCounts } from "./readme-counts";
import { statistics } from "./statistics/statistics";

/** The files that are generated and committed, by path from the repository's root. */
export function committedFiles(compiled: Compiled): Files {
  return new Map([
    ...below("packages/core/src", coreFiles(compiled)),
    ...codebookFiles(),
    ["docs/corpus.md", statistics(compiled)],
  ]);
}

/** The human codebook and the JSON Schemas of the YAML files, which depend on no data. */
export function codebookFiles(): Files {
  return new Map([...below("packages/codebook/schemas", editorSchemas()), ["docs/codebook.md", codebook()]]);
}

/** Brings the committed files up to date; with `check` writes nothing. Returns the paths that were stale. */
export function generate(
  compiled: Compiled,
  { root, check = false }: { root: string; check?: boolean },
): string[] {
  const owned = ["packages/core/src/datasets", "packages/core/src/generated"];
  const files = new Map([...committedFiles(compiled), ...readmeCounts(compiled, root)]);
  return syncFiles(files, { root, check, owned, isGenerated });
}

/** Writes the plain files of a release (JSON, CSV, JSON Schemas, Data Package) into a folder. Returns what changed. */
export function generatePlainFiles(compiled: Compiled, folder: string, version: string): string[] {
  return syncFiles(plainFiles(compiled, version), { root: folder });
}
