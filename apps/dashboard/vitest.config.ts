import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Tests that drive a browser are named `*.browser.test.ts` and run by the task `test:browser`, after the build.
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/*.browser.test.ts", "out/**", ".next/**"],
  },
});
