import { readdirSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const text = /\.(html|css|m?js|json|csv|bib|svg|txt|xml|ics|webmanifest)$/i;
const compressed = /\.(br|gz)$/;

/** Whether a file of this name is text, which is kept compressed beside itself where that is smaller. */
export const isCompressible = (name) => text.test(name);

/** How the name of a compressed file ends, by the content coding. */
export const endings = { br: ".br", gzip: ".gz" };

// Quality 5 takes the 41 MB of the site in about a second; 9 takes minutes for some hundredths fewer bytes.
const QUALITY = 5;
const brotli = promisify(brotliCompress);
const compressors = {
  br: (bytes) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

async function compressFile(file) {
  const bytes = await readFile(file);
  for (const [coding, compress] of Object.entries(compressors)) {
    const smaller = await compress(bytes);
    if (smaller.length < bytes.length) await writeFile(file + endings[coding], smaller);
  }
}

/**
 * Writes a Brotli and a gzip file beside each text file of a folder, where it is smaller than the file. What was compressed
 * before is removed first, so that no compressed file is older than its text. Links are passed over.
 *
 * @param {string} folder
 */
export async function compressSite(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const old = files.filter((file) => compressed.test(file) && isCompressible(file.replace(compressed, "")));
  for (const file of old) await rm(file);
  const waiting = files.filter(isCompressible);
  const worker = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compressFile(file);
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
}
