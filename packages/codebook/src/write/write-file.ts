import { randomUUID } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file whole or not at all: a temporary file beside it, then renamed. Whoever reads it meanwhile, and whoever finds it after
 * a failure or an interrupt, has the old one. */
export function writeFile(path: string, text: string): void {
  // not the process's number: in a container it may be that of the one whose interrupted file still lies there
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
