import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The package that the data are published in. */
export const DATA_PACKAGE = "@crisis/core";

/** A package that is published. */
export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  /** From the repository's root. */
  readonly dir: string;
}

/** The packages of the repository that are not private, by name. */
export function publicPackages(root: string): PublicPackage[] {
  return readdirSync(join(root, "packages"))
    .map((name) => `packages/${name}`)
    .filter((dir) => existsSync(join(root, dir, "package.json")))
    .flatMap((dir) => {
      const manifest: { name: string; version: string; private?: boolean } = JSON.parse(
        readFileSync(join(root, dir, "package.json"), "utf8"),
      );
      return manifest.private ? [] : [{ name: manifest.name, version: manifest.version, dir }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const NOT_SEEN = /\.test(-d)?\.tsx?$|\/src\/datasets\/|\/src\/generated\/(ids|meta)\.ts$/;

/** Whether a file of a package is code that its users can see: no test, and not the data, which are compared by themselves. */
export function isSeen(path: string, { dir }: PublicPackage): boolean {
  return path.startsWith(`${dir}/src/`) && !NOT_SEEN.test(path);
}
