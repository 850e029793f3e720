import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

// before all of what follows, which is built at once
rmSync("dist", { recursive: true, force: true });

const formats: Options = { format: ["esm", "cjs"], target: "es2022", platform: "neutral", splitting: false };
const functions = ["src/index.ts", "src/{chronology,crisis,search,sentence,words}/index.ts"];
const datasets = ["src/datasets/*.ts", "!src/datasets/*.test.ts"];

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Datasets share rows (`claims` holds those of every kind): one imports the other's file, so that they are stored once. */
const siblings: Plugin = {
  name: "siblings",
  setup({ initialOptions, onResolve }) {
    const extension = initialOptions.format === "cjs" ? "cjs" : "js";
    onResolve({ filter: /^\.\/[a-z]+$/, namespace: "file" }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: `${path}.${extension}`, external: true },
    );
  },
};

// To import a file takes about a third of a millisecond: so each subpath is one, and what two subpaths of functions share is in both.
export default defineConfig(({ dts }) => [
  { ...formats, entry: functions },
  {
    ...formats,
    entry: datasets,
    outDir: "dist/datasets",
    esbuildPlugins: [siblings],
    // an engine reads a text in quotes in two thirds of the time of a template, which the sources have so that a row is a line
    esbuildOptions: (options) => {
      options.supported = { "template-literal": false };
    },
  },
  // with --no-dts it would be built as code, over what stands above
  ...((dts as unknown) === false
    ? []
    : [
        {
          entry: [...functions, ...datasets],
          format: ["esm" as const, "cjs" as const],
          dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
        },
      ]),
]);
