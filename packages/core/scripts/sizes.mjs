// Prints what each subpath of the package weighs, bundled with the chunks that it imports and minified, and fails over its budget.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Bytes, gzipped: of the queries, of sentences in two languages, and of a dataset. A dataset may grow; that it does is to be seen here. */
const budgets = {
  ".": 8_192,
  "./chronology": 2_000,
  "./crisis": 5_000,
  "./search": 1_500,
  "./sentence": 9_500,
  "./words": 16_000,
  "./claims": 400_000,
  "./evidence": 400_000,
};
const DATASET = 150_000;

let over = 0;
for (const [subpath, target] of Object.entries(exports)) {
  const entry = target.import?.default;
  if (entry === undefined) continue;
  const { outputFiles } = buildSync({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bytes = outputFiles[0].contents.length;
  const gzip = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  const budget = budgets[subpath] ?? DATASET;
  if (gzip > budget) over += 1;
  const note = gzip > budget ? `  over its budget of ${budget}` : "";
  console.log(
    `${subpath.padEnd(16)}${String(bytes).padStart(10)} bytes${String(gzip).padStart(9)} gzipped${note}`,
  );
}
if (over > 0) {
  console.error(`${over} of the subpaths are over budget: scripts/sizes.mjs`);
  process.exitCode = 1;
}
