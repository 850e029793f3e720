import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inRoot } from "./paths.mjs";

test("the pnpm that installs is the one that turbo finds in node_modules", () => {
  const { packageManager, devDependencies } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  assert.equal(packageManager, `pnpm@${devDependencies.pnpm}`);
});
