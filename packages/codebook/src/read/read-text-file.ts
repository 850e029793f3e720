import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { forbiddenCharacter, refuseCharacter } from "../schema/forbidden-character";

/** A file's text, or why it cannot be read and where in it. */
export type TextResult =
  | { ok: true; text: string; digest: string }
  | { ok: false; reason: string; at: number; text: string };

export const FILE_MAX = 4 << 20;

/** Reads a text file that anybody may have written: only a plain file, within a size, in UTF-8, without characters that are
 * invisible or change how the text reads.
 * A byte order mark is dropped. `digest` is the SHA-256 of the bytes. */
export function readTextFile(path: string, max = FILE_MAX): TextResult {
  const bytes = bytesOf(path, max);
  if (typeof bytes === "string") return { ok: false, reason: bytes, at: 0, text: "" };
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!isUtf8(bytes))
    return { ok: false, reason: "not UTF-8 text", at: Math.max(0, text.indexOf("\ufffd")), text };
  const bad = forbiddenCharacter(text, { crlf: true });
  if (!bad) return { ok: true, text, digest: hash("sha256", bytes, "hex") };
  return { ok: false, reason: refuseCharacter(bad), at: bad.at, text };
}

/** SHA-256 of a file's bytes; `null` where readTextFile would not read them. What they say is not looked at. */
export function fileDigest(path: string, max = FILE_MAX): string | null {
  const bytes = bytesOf(path, max);
  return typeof bytes === "string" ? null : hash("sha256", bytes, "hex");
}

function bytesOf(path: string, max: number): Buffer | string {
  try {
    // not stat: a link could lead out of the folder, and a pipe would never end
    const stat = lstatSync(path);
    if (!stat.isFile()) return "not a plain file (a link, folder or device)";
    if (stat.size > max) return `too large: at most ${max} bytes, got ${stat.size}`;
    return readFileSync(path);
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`;
  }
}
