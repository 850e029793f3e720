import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join, relative } from "node:path";
import { Failure, orFail } from "./failure.mjs";
import { ensureInstalled } from "./install.mjs";
import { bin, inRoot, logs, root } from "./paths.mjs";
import { run } from "./run.mjs";

const cli = inRoot("packages", "codebook", "dist", "cli.js");
const sources = ["src", "package.json", "tsup.config.ts"].map((name) => inRoot("packages", "codebook", name));
const log = join(logs, "codebook-build.log");

/** `npm run crisis -- …`: the codebook's command, built first where it is missing or older than its source. */
export function crisis(args) {
  return orFail(async () => {
    // what the command prints may be read by a program
    await ensureInstalled(process.stderr);
    if (!existsSync(cli) || newest(sources) > statSync(cli).mtimeMs) await build();
    process.exitCode = await hand(args[0] === "--" ? args.slice(1) : args);
  });
}

async function build() {
  console.error("building the codebook …");
  const { code } = await run(bin("turbo"), ["run", "build", "--filter=@crisis/codebook"], {
    limit: 5 * 60_000,
    log,
  });
  if (code !== 0) throw new Failure(`the codebook does not build: see ${relative(root, log)}`);
  // A file from turbo's cache keeps its old time.
  utimesSync(cli, new Date(), new Date());
}

function newest(paths) {
  const times = paths.flatMap((path) => {
    const stat = statSync(path);
    return stat.isDirectory()
      ? [stat.mtimeMs, newest(readdirSync(path).map((name) => join(path, name)))]
      : [stat.mtimeMs];
  });
  return Math.max(0, ...times);
}

// The terminal is the command's own, so that it can colour, ask, and take Ctrl-C itself.
function hand(args) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: "inherit" });
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => child.kill(name));
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? (signal ? 130 : 1))));
}
