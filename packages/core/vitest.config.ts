import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,test}/**/*.test.ts"],
    testTimeout: 30_000,
    typecheck: {
      enabled: true,
      // several compilers are installed; this one is the one of the repository
      checker: "node_modules/typescript/bin/tsc",
      include: ["{src,test}/**/*.test-d.ts"],
      tsconfig: "tsconfig.json",
    },
  },
});
