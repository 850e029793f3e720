import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/{chronology,search,sentence}/index.ts",
    "src/datasets/*.ts",
    "!src/datasets/*.test.ts",
  ],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Datasets share rows (`claims` holds those of every kind): shared chunks store them once.
  splitting: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
