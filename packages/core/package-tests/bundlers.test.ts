import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import { describe, expect, inject, test } from "vitest";

const consumer = inject("consumer");
const installed = join(consumer, "node_modules/@crisis/core");
const { exports } = createRequire(join(consumer, "index.cjs"))("@crisis/core/package.json");

/** Finds the module that the package gives for `import`, as the plugins for Node's resolution do. */
const resolve = {
  name: "package-exports",
  resolveId: (id: string) =>
    id.startsWith("@crisis/core")
      ? join(installed, exports[id.replace("@crisis/core", ".")].import.default)
      : null,
};

const bundlers: Readonly<Record<string, (entry: string) => Promise<string>>> = {
  async esbuild(entry) {
    const options = { bundle: true, format: "esm", platform: "neutral", write: false } as const;
    const { outputFiles } = await esbuild({ ...options, entryPoints: [entry] });
    return outputFiles.map(({ text }) => text).join("");
  },
  async rollup(entry) {
    const bundle = await rollup({ input: entry, plugins: [resolve] });
    const { output } = await bundle.generate({ format: "es", inlineDynamicImports: true });
    return output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
  },
  async vite(entry) {
    const built = await vite({
      root: consumer,
      configFile: false,
      logLevel: "silent",
      build: { write: false, minify: false, lib: { entry, formats: ["es"], fileName: "bundle" } },
    });
    const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
    return outputs.map((part) => (part.type === "chunk" ? part.code : "")).join("");
  },
};

const source = readFileSync(join(consumer, "query.mjs"), "utf8");
const run = (file: string) => execFileSync(process.execPath, [join(consumer, file)], { encoding: "utf8" });

describe.each(Object.entries(bundlers))("%s", (name, bundle) => {
  const bundled = async (file: string, code: string) => {
    writeFileSync(join(consumer, file), code);
    return bundle(join(consumer, file));
  };

  test("makes one file that needs no package and gives what Node gives", async () => {
    const code = await bundled(`entry-${name}.mjs`, source);
    expect(/^import\b/m.test(code)).toBe(false);
    writeFileSync(join(consumer, `bundle-${name}.mjs`), code);
    expect(run(`bundle-${name}.mjs`)).toBe(run("query.mjs"));
  });

  test("leaves out the datasets, sentences and words that are imported and not used", async () => {
    const { length } = await bundled(`entry-${name}.mjs`, source);
    const unused = ["claims", "evidence", "sentence", "words"].map(
      (path) => `import * as ${path} from "@crisis/core/${path}";\n`,
    );
    const more = await bundled(`more-${name}.mjs`, unused.join("") + source);
    expect(more.length - length).toBeLessThan(300);
  });
});
