import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { compile, compilerFolder } from "./compile";

const core = join(import.meta.dirname, "..");
const consumer = inject("consumer");
const require = createRequire(import.meta.url);

/** Modules that the type tests import, as one who has installed the package has them. */
const published = (text: string): string =>
  text
    .replaceAll("../src/datasets/", "@crisis/core/")
    .replaceAll(/\.\.\/src\/(\w+)\/index/g, "@crisis/core/$1")
    .replaceAll("../src/index", "@crisis/core");

for (const name of ["queries.test-d.ts", "freedonia.ts"]) {
  writeFileSync(join(consumer, name), published(readFileSync(join(core, "test", name), "utf8")));
}
copyFileSync(join(consumer, "query.ts"), join(consumer, "common.mts"));

const vitest = join(dirname(require.resolve("vitest/package.json")), "dist/index.d.ts");

test.each([
  ["typescript-5.9", /^Version 5\.9\./],
  ["typescript", /^Version 6\./],
  ["typescript-7", /^Version 7\./],
])("%s checks the published types, and finds each natural mistake", async (compiler, version) => {
  const options = { module: "NodeNext", moduleResolution: "NodeNext" };
  const strict = await compile({ folder: consumer, files: ["query.ts", "common.mts"], compiler, options });
  expect(strict).toBe("");
  const mistakes = await compile({
    folder: consumer,
    files: ["queries.test-d.ts"],
    compiler,
    options: {
      module: "ESNext",
      moduleResolution: "Bundler",
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      lib: ["ES2023"],
      paths: { vitest: [vitest] },
    },
  });
  expect(mistakes).toBe("");
  const { version: own } = JSON.parse(readFileSync(join(compilerFolder(compiler), "package.json"), "utf8"));
  expect(`Version ${own}`).toMatch(version);
});

test("the type tests know at least 40 natural mistakes", () => {
  const mistakes = readFileSync(join(core, "test/queries.test-d.ts"), "utf8").match(/@ts-expect-error/g);
  console.log(`natural mistakes that do not compile: ${mistakes?.length}`);
  expect(mistakes?.length).toBeGreaterThanOrEqual(40);
});

test("to check the type tests takes fewer than 250,000 instantiations of types", async () => {
  const printed = await compile({
    folder: consumer,
    files: ["queries.test-d.ts"],
    options: {
      module: "ESNext",
      moduleResolution: "Bundler",
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      lib: ["ES2023"],
      paths: { vitest: [vitest] },
      extendedDiagnostics: true,
    },
  });
  const instantiations = Number(/^Instantiations:\s+(\d+)/m.exec(printed)?.[1]);
  console.log(`instantiations of types: ${instantiations}`);
  expect(instantiations).toBeGreaterThan(1_000);
  expect(instantiations).toBeLessThan(250_000);
});
