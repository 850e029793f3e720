import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";

const FORMAT = 1;
const KEPT = 12;

/** Reads what saveJson wrote; `undefined` where it is not there, not whole, or of another version. */
export function loadJson<Value>(path: string, version: string): Value | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    return text.slice(0, end) === headOf(version, body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value whole or not at all, so that whoever reads meanwhile has the old one; says whether it could. Of the files in the
 * folder, only the newest dozen are kept. */
export function saveJson(path: string, version: string, value: unknown): boolean {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const body = JSON.stringify(value);
    writeFileSync(temporary, `${headOf(version, body)}\n${body}`);
    renameSync(temporary, path);
    prune(dirname(path));
    return true;
  } catch {
    remove(temporary);
    return false;
  }
}

function headOf(version: string, body: string): string {
  return `crisis cache ${FORMAT} ${version} ${body.length} ${crc32(body)}`;
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // where nothing can be removed, nothing was written
  }
}

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, time: statSync(path).mtimeMs };
  });
  for (const { path } of files.sort((a, b) => b.time - a.time).slice(KEPT)) remove(path);
}
