import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { countPoints, NORMALIZATION, normalizeText, sha256 } from "../evidence/index";

/** A text that somebody holds in a folder of their own, as it was read and normalised. */
export type SourceText = {
  raw: string;
  normal: string;
  digest: string;
  length: number;
  normalization: number;
};

export type SourceResult = { ok: true; source: SourceText } | { ok: false; missing: boolean; reason: string };

const SOURCE_MAX = 8 << 20;

/** Reads a text from a folder of sources. `file` is a plain file name: the schema lets no path through. */
export function readSource(sourcesDir: string, file: string): SourceResult {
  const path = join(sourcesDir, file);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return fail(`${path} is not a file`);
    if (stat.size > SOURCE_MAX) return fail(`${path} is too large: at most ${SOURCE_MAX} bytes`);
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return fail(`${path} is not UTF-8 text`);
    const nul = bytes.indexOf(0);
    if (nul >= 0) return fail(`${path} is no text: it has a NUL at byte ${nul + 1}`);
    const raw = new TextDecoder("utf-8").decode(bytes);
    const normal = normalizeText(raw);
    const length = countPoints(normal);
    if (length === 0) return fail(`${path} is empty`);
    return {
      ok: true,
      source: { raw, normal, digest: sha256(normal), length, normalization: NORMALIZATION },
    };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
    return { ok: false, missing: code === "ENOENT", reason: `${path} cannot be read (${code})` };
  }
}

function fail(reason: string): SourceResult {
  return { ok: false, missing: false, reason };
}
