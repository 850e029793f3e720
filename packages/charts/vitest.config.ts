import { defineConfig } from "vitest/config";

// `globals` stays off: Plot reads a global `it`, which changes its SVG. The time zone is fixed for snapshots.
export default defineConfig({
  test: {
    include: ["{src,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/*.browser.test.ts"],
    testTimeout: 30_000,
    env: { TZ: "UTC" },
  },
});
