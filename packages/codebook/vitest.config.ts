import { defineConfig } from "vitest/config";

export default defineConfig({
  // the modules keep no state that a test could spoil, and reading them once for all files halves the time
  test: { include: ["{src,test}/**/*.test.ts"], testTimeout: 30_000, isolate: false },
});
