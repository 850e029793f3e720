import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "package",
    root: import.meta.dirname,
    include: ["*.test.ts"],
    globalSetup: "packed.ts",
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
