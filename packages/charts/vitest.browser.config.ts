import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.browser.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    env: { TZ: "UTC" },
  },
});
