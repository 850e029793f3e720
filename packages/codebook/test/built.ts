import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import config from "../tsup.config";

const HERE = fileURLToPath(new URL("..", import.meta.url));

/** The tool built from the source as it is, for tests that run it in processes of their own. */
export interface Built {
  readonly cli: string;
  /** The module that writes files. */
  readonly write: string;
}

let built: Promise<Built> | undefined;

/** Builds the tool, once for all tests. */
export function builtTool(): Promise<Built> {
  built ??= buildTool();
  return built;
}

async function buildTool(): Promise<Built> {
  // inside the package, so that the libraries that are not built in are found
  const parent = join(HERE, "node_modules", ".cache");
  mkdirSync(parent, { recursive: true });
  const outDir = mkdtempSync(join(parent, "crisis-built-"));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  const entry = { cli: join(HERE, "src/cli.ts"), write: join(HERE, "src/write/index.ts") };
  await build({ ...config, config: false, entry, outDir, dts: false, clean: false, silent: true });
  return { cli: join(outDir, "cli.js"), write: join(outDir, "write.js") };
}

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs Node with arguments to its end; `kill` ends it so many milliseconds after it first says something. */
export function node(
  args: readonly string[],
  { kill, env = {} }: { kill?: number; env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, args, { env: { ...process.env, CRISIS_SOURCES: "", ...env } });
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => {
    if (out === "" && kill !== undefined) setTimeout(() => child.kill("SIGKILL"), kill);
    out += String(data);
  });
  child.stderr.on("data", (data) => {
    err += String(data);
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 120_000);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, out, err });
    });
  });
}
