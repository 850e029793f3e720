import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file whole or not at all: a temporary file beside it, then renamed. */
export function writeFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
