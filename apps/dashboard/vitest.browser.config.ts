import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: {
    include: ["**/*.browser.test.ts"],
    exclude: ["**/node_modules/**", "out/**", ".next/**"],
    globalSetup: "browser/support/prepare-browser.mjs",
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});
