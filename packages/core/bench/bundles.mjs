// What a page loads to filter, group and sum, by contender: bundled, minified, gzipped.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const entries = {
  "@crisis/core": 'export { where, summarize } from "../dist/index.js";',
  "@crisis/core, with asOf": 'export { asOf, where, summarize } from "../dist/index.js";',
  "all of @crisis/core": 'export * from "../dist/index.js";',
  "d3-array": 'export { max, min, rollup, rollups, sum } from "d3-array";',
  "tidy.js": 'export { filter, groupBy, n, nDistinct, summarize, tidy } from "@tidyjs/tidy";',
  arquero: 'export { from, op } from "arquero";',
};

export const bundles = () =>
  Promise.all(
    Object.entries(entries).map(async ([name, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: join(import.meta.dirname) },
        bundle: true,
        minify: true,
        format: "esm",
        write: false,
        logLevel: "error",
      });
      return { name, bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length };
    }),
  );
