// Prints what each subpath of the package weighs, minified, with the chunks that it imports, and fails over its budget.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { transformSync } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Bytes, gzipped: of the queries, of sentences in two languages, and of a dataset. A dataset may grow; that it does is to be seen here. */
const budgets = { ".": 6_000, "./sentence": 9_500, "./claims": 400_000, "./evidence": 400_000 };
const DATASET = 150_000;

/** A module with all that it imports, once each. */
function weightOf(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, "utf8");
  const imports = Array.from(text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g), ([, path]) =>
    join(dirname(file), path),
  );
  return [text, ...imports.flatMap((path) => weightOf(path, seen))];
}

let over = 0;
for (const [subpath, target] of Object.entries(exports)) {
  const entry = target.import?.default;
  if (entry === undefined) continue;
  const text = weightOf(join(root, entry))
    .map((module) => transformSync(module, { minify: true, format: "esm" }).code)
    .join("");
  const bytes = Buffer.byteLength(text);
  const gzip = gzipSync(text, { level: 9 }).length;
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
