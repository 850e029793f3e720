import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/cli.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  // hundreds of small modules take longer to find than to run
  noExternal: [
    "zod",
    "edtf",
    "yaml",
    "js-yaml",
    "commander",
    "cli-progress",
    "@clack/prompts",
    "picocolors",
    "fastest-levenshtein",
    "@rapideditor/country-coder",
  ],
  // some of them are CommonJS, and ask for Node's own modules
  banner: {
    js: 'import { createRequire as requireOf } from "node:module";\nconst require = requireOf(import.meta.url);',
  },
  // what is shorter is read faster; names stay, for whoever reads a stack
  esbuildOptions(options) {
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
  dts: { entry: "src/index.ts", compilerOptions: { ignoreDeprecations: "6.0" } },
});
