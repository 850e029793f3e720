// How long the package takes to be imported in a fresh process, beside an empty package, and beside JSON.parse of a dataset's bytes.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, shuffled } from "./statistics.mjs";

const ROUNDS = 41;
const root = join(import.meta.dirname, "..");

const timed = (work) => `const start = performance.now(); ${work} console.log(performance.now() - start);`;
const importing = (name) => timed(`await import(${JSON.stringify(name)});`);
const parsing = (name) => {
  const path = JSON.stringify(join(root, `dist/json/${name}.json`));
  return `import { readFileSync } from "node:fs"; ${timed(`JSON.parse(readFileSync(${path}, "utf8"));`)}`;
};

/** What is timed, beside what. */
const cases = {
  "an empty package": importing("empty"),
  "`@crisis/core`": importing("@crisis/core"),
  "JSON.parse of `deployments`": parsing("deployments"),
  "`@crisis/core/deployments`": importing("@crisis/core/deployments"),
  "JSON.parse of `claims`": parsing("claims"),
  "`@crisis/core/claims`": importing("@crisis/core/claims"),
};
const yardsticks = {
  "`@crisis/core`": "an empty package",
  "`@crisis/core/deployments`": "JSON.parse of `deployments`",
  "`@crisis/core/claims`": "JSON.parse of `claims`",
};

/** Medians in milliseconds: of the import itself, and of the whole process. */
export function imports() {
  const folder = mkdtempSync(join(tmpdir(), "crisis-imports-"));
  try {
    for (const name of ["@crisis/core", "empty"])
      mkdirSync(join(folder, "node_modules", name), { recursive: true });
    for (const part of ["dist", "package.json"]) {
      cpSync(join(root, part), join(folder, "node_modules/@crisis/core", part), { recursive: true });
    }
    writeFileSync(
      join(folder, "node_modules/empty/package.json"),
      JSON.stringify({ name: "empty", version: "1.0.0", type: "module", exports: "./index.js" }),
    );
    writeFileSync(join(folder, "node_modules/empty/index.js"), "export {};\n");
    const scripts = Object.entries(cases).map(([name, text], index) => {
      const file = join(folder, `case-${index}.mjs`);
      writeFileSync(file, text);
      return { name, file, own: [], whole: [] };
    });
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const script of shuffled(scripts, round)) {
        const start = performance.now();
        const printed = execFileSync(process.execPath, [script.file], { encoding: "utf8" });
        script.whole.push(performance.now() - start);
        script.own.push(Number(printed));
      }
    }
    const medians = new Map(
      scripts.map(({ name, own, whole }) => [name, { own: median(own), whole: median(whole) }]),
    );
    return Object.keys(cases).map((name) => {
      const times = medians.get(name);
      const yardstick = yardsticks[name];
      const beside = medians.get(yardstick);
      return {
        name,
        yardstick,
        ...times,
        ratio: beside && { own: times.own / beside.own, whole: times.whole / beside.whole },
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
