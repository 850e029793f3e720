import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileDigest } from "../read/read-text-file";

/** The digests of a data folder's YAML files as they are now, by absolute path. */
export function dataDigests(dataDir: string): ReadonlyMap<string, string> {
  const folders = ["articles", "registers", "."].map((name) => join(dataDir, name)).filter(existsSync);
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".yaml"))
        .map((name) => resolve(folder, name))
        .flatMap((file) => {
          const digest = fileDigest(file);
          return digest === null ? [] : [[file, digest] as const];
        }),
    ),
  );
}
