import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeFile } from "./write-file";

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "crisis-write-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Has another process write "new" into a file, and be ended by a signal when half of it is written. */
function interrupted(file: string, signal: string): NodeJS.Signals | null {
  const module = `${file}.mjs`;
  const source = readFileSync(new URL("write-file.ts", import.meta.url), "utf8");
  const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } };
  writeFileSync(module, ts.transpileModule(source, options).outputText);
  const program = `
    import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
    const whole = fs.writeFileSync;
    fs.writeFileSync = (path, text, options) => {
      whole(path, text.slice(0, text.length / 2), options);
      process.kill(process.pid, ${JSON.stringify(signal)});
      // a signal takes its time
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
    };
    syncBuiltinESMExports();
    const { writeFile } = await import(${JSON.stringify(module)});
    writeFile(${JSON.stringify(file)}, "new ".repeat(1_000));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  rmSync(module);
  return run.signal;
}

describe("writeFile", () => {
  it("puts a text in the place of another, and leaves nothing beside it", () => {
    const dir = folder();
    const file = join(dir, "a.yaml");
    writeFile(file, "old");
    writeFile(file, "new");
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readdirSync(dir)).toEqual(["a.yaml"]);
  });

  it.each(["SIGINT", "SIGTERM", "SIGKILL"])(
    "leaves the old file whole where %s ends it half way",
    (signal) => {
      const file = join(folder(), "a.yaml");
      writeFileSync(file, "old");
      expect(interrupted(file, signal)).toBe(signal);
      expect(readFileSync(file, "utf8")).toBe("old");
      writeFile(file, "newer");
      expect(readFileSync(file, "utf8")).toBe("newer");
    },
  );
});
