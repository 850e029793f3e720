// `pnpm bench`: measures, and writes docs/performance.md.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { bundleParts, bundles } from "./bundles.mjs";
import { timedDesigns } from "./designs.mjs";
import { imports } from "./imports.mjs";
import { report } from "./report.mjs";

const core = join(import.meta.dirname, "..");
const ROUNDS = { 1000: 201, 10000: 101, 100000: 31, 1000000: 9 };

if (!existsSync(join(core, "dist/index.js"))) {
  console.error("packages/core/dist is missing: build first");
  process.exit(1);
}

function measured(count, rounds) {
  console.error(`${count} rows, ${rounds} rounds`);
  const memory = ["--expose-gc", "--max-old-space-size=8192"];
  const args = [...memory, join(import.meta.dirname, "size.mjs"), `${count}`, `${rounds}`];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
  );
}

/** What the compiler does for the type tests, and for nothing else. */
function typeInstantiations() {
  const folder = mkdtempSync(join(core, "bench/types-"));
  try {
    const config = join(folder, "tsconfig.json");
    writeFileSync(
      config,
      JSON.stringify({
        extends: "../../tsconfig.json",
        include: [],
        files: ["../../test/queries.test-d.ts"],
      }),
    );
    const tsc = join(core, "node_modules/typescript/bin/tsc");
    const printed = execFileSync(process.execPath, [tsc, "-p", config, "--extendedDiagnostics"], {
      encoding: "utf8",
    });
    return Number(/^Instantiations:\s+(\d+)/m.exec(printed)[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// other work on the machine makes all slower, and not alike
const load = `load ${loadavg()[0].toFixed(1)} when it began`;
const sizes = Object.entries(ROUNDS).map(([count, rounds]) => measured(Number(count), rounds));
console.error("imports");
const imported = imports();
console.error("designs");
const designs = timedDesigns();
const page = report({
  sizes,
  imported,
  designs,
  bundled: await bundles(),
  parts: await bundleParts(),
  instantiations: typeInstantiations(),
  machine: `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}, ${load}`,
});
writeFileSync(join(core, "../../docs/performance.md"), page);
console.log(page);
