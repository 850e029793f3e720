import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "bench/check-speed.ts",
    "bench/mutated-yaml.ts",
    "bench/mutation-report.ts",
    "bench/agreement.ts",
    "bench/writers.ts",
  ],
  outDir: ".cache/bench",
  format: "esm",
  target: "node20",
  platform: "node",
  silent: true,
  // its writers build the tool, and a bundler cannot be bundled
  external: ["tsup"],
});
