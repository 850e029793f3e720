import { isUtf8 } from "node:buffer";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countPoints, NORMALIZATION, normalizeText, sentences, sha256 } from "../evidence/index";

/** A text that somebody holds in a folder of their own, as it was read and normalised. */
export type SourceText = {
  raw: string;
  normal: string;
  digest: string;
  length: number;
  normalization: number;
};

export type SourceResult = { ok: true; source: SourceText } | { ok: false; missing: boolean; reason: string };

const SOURCE_MAX = 1 << 20;
const SENTENCE_MAX = 5_000;

/** Reads a text from a folder of sources. `file` is a plain file name: the schema lets no path through. */
export function readSource(sourcesDir: string, file: string): SourceResult {
  const path = join(sourcesDir, file);
  try {
    // not stat: a link leads out of the folder, and what it leads to would be printed
    const stat = lstatSync(path);
    if (stat.isSymbolicLink())
      return fail(`${path} is a link, and is not followed: put the text itself into the folder`);
    if (!stat.isFile()) return fail(`${path} is not a file`);
    if (stat.size > SOURCE_MAX) return fail(`${path} is too large: at most ${SOURCE_MAX} bytes`);
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return fail(`${path} is not UTF-8 text`);
    const nul = bytes.indexOf(0);
    if (nul >= 0) return fail(`${path} is no text: it has a NUL at byte ${nul + 1}`);
    const raw = new TextDecoder("utf-8").decode(bytes);
    const long = longSentence(raw);
    if (long !== null) return fail(`${path} is no article's text: ${long}`);
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

/** Says of a text with a sentence longer than anybody writes where that is; `null` of any other. */
function longSentence(raw: string): string | null {
  const long = sentences(raw).find(({ start, end }) => end - start > SENTENCE_MAX);
  if (!long) return null;
  return `its sentence at ${long.start}–${long.end} has more than ${SENTENCE_MAX} characters`;
}

function fail(reason: string): SourceResult {
  return { ok: false, missing: false, reason };
}
