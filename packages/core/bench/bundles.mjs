// What a page loads to filter, group and sum, by contender: bundled, minified, gzipped.
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const entries = {
  "@crisis/core": 'export { where, summarize } from "../dist/index.js";',
  "@crisis/core, with asOf": 'export { asOf, where, summarize } from "../dist/index.js";',
  "@crisis/core, where alone": 'export { where } from "../dist/index.js";',
  "all of @crisis/core": 'export * from "../dist/index.js";',
  "d3-array": 'export { max, min, rollup, rollups, sum } from "d3-array";',
  "tidy.js": 'export { filter, groupBy, n, nDistinct, summarize, tidy } from "@tidyjs/tidy";',
  arquero: 'export { from, op } from "arquero";',
};

/** What the modules are for that stand in the bundle of filter, group and sum. */
const parts = {
  "filters that are data": ["where", "matcher", "entry-of"],
  "a reader for each field": ["reader"],
  "groups, by one field or several": ["group-rows"],
  "bounds, sums and parts of a whole": ["summary", "summarize", "range", "parts", "shapes"],
  "distinct, least and greatest": ["measure"],
  "what is unlike, and refusals that say how to ask": ["unlike", "mixed-rows-error"],
};

const bundled = (contents, more = {}) =>
  build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
    ...more,
  });

/** Bytes by contender, gzipped. */
export const bundles = () =>
  Promise.all(
    Object.entries(entries).map(async ([name, contents]) => {
      const { outputFiles } = await bundled(contents);
      return { name, bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length };
    }),
  );

/** What the bundle of filter, group and sum is made of: bytes, minified and not gzipped. */
export async function bundleParts() {
  const { metafile } = await bundled('export { where, summarize } from "../src/index.ts";', {
    metafile: true,
  });
  const left = new Map(
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path, { bytesInOutput }]) => [basename(path, ".ts"), bytesInOutput]),
    ),
  );
  const told = Object.entries(parts).map(([name, modules]) => {
    const bytes = modules.reduce((total, module) => total + (left.get(module) ?? 0), 0);
    for (const module of modules) left.delete(module);
    return { name, bytes };
  });
  if (left.size > 0) throw new Error(`in the bundle, and of no part: ${[...left.keys()].join(", ")}`);
  return told;
}
