import { defineConfig } from "tsup";

export default defineConfig({
  entry: { "check-speed": "bench/check-speed.ts" },
  outDir: ".cache/bench",
  format: "esm",
  target: "node20",
  platform: "node",
  silent: true,
});
