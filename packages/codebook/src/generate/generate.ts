import type { CompiledFolder } from "../compile/index";
import type { CrisisRecord } from "../schema/index";
import { codebook } from "./codebook/codebook";
import { coreFiles } from "./core-files";
import { editorSchemas } from "./editor/editor-schemas";
import { below, type Files } from "./files/files";
import { syncFiles } from "./files/sync-files";
import { isGenerated } from "./header";
import { plainFiles } from "./plain/plain-files";
import { readmeCounts, readmes } from "./readme-counts";
import { statistics } from "./statistics/statistics";

/** The files that are generated and committed, by path from the repository's root. */
export function committedFiles({ compiled, crisis }: CompiledFolder): Files {
  return new Map([
    ...below("packages/core/src", coreFiles(compiled, crisis)),
    ...codebookFiles(crisis),
    ["docs/corpus.md", statistics(compiled)],
  ]);
}

/** The human codebook and the JSON Schemas of the YAML files. Of the data they need `crisis.yaml` alone. */
export function codebookFiles(crisis: CrisisRecord): Files {
  return new Map([
    ...below("packages/codebook/schemas", editorSchemas(crisis)),
    ["docs/codebook.md", codebook(crisis)],
  ]);
}

/** Brings the committed files up to date; with `check` writes nothing. Returns the paths that were stale. */
export function generate(
  folder: CompiledFolder,
  { root, check = false }: { root: string; check?: boolean },
): string[] {
  const owned = ["packages/core/src/datasets", "packages/core/src/generated"];
  const madeFrom = readmes(root);
  const files = new Map([...committedFiles(folder), ...readmeCounts(folder.compiled, madeFrom)]);
  return syncFiles(files, { root, check, owned, isGenerated, madeFrom });
}

/** Writes the plain files of a release (JSON, CSV, JSON Schemas, Data Package) into a folder. Returns what changed. */
export function generatePlainFiles(
  { compiled, crisis }: CompiledFolder,
  folder: string,
  version: string,
): string[] {
  return syncFiles(plainFiles(compiled, crisis, version), { root: folder });
}

/** Writes the modules of the package into a folder. Returns what changed. */
export function generateModules({ compiled, crisis }: CompiledFolder, folder: string): string[] {
  const owned = ["datasets", "generated"];
  return syncFiles(coreFiles(compiled, crisis), { root: folder, owned, isGenerated });
}
