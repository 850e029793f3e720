import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { findWriteError } from "./disk.mjs";
import { Failure } from "./failure.mjs";
import { networkFailure } from "./network.mjs";
import { packageFolders } from "./packages.mjs";
import { inRoot, logs, root } from "./paths.mjs";
import { pnpmInstall } from "./pnpm.mjs";
import { outcomeOf, progress } from "./progress.mjs";

const stamp = inRoot("node_modules", ".crisis-install");
const limit = 10 * 60_000;

/** Installs the locked dependencies where they are missing or older than the lockfile; says on `out` how far it is. */
export async function ensureInstalled(out = process.stdout) {
  const wanted = digest();
  if (isInstalled(wanted)) return;
  const log = join(logs, "install.log");
  let trouble = null;
  const done = progress("installing dependencies", () => trouble && `network: ${trouble}, trying again`, out);
  const result = await pnpmInstall({
    limit,
    log,
    onLine: (line) => {
      trouble = networkFailure(line) ?? trouble;
    },
  });
  done(outcomeOf(result));
  if (result.code !== 0) throw installFailure(result, relative(root, log));
  mkdirSync(inRoot("node_modules"), { recursive: true });
  writeFileSync(stamp, wanted);
}

function digest() {
  const hash = createHash("sha256");
  for (const name of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"])
    hash.update(readFileSync(inRoot(name)));
  return hash.digest("hex");
}

function isInstalled(wanted) {
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) return false;
  return packageFolders(root).every((folder) => existsSync(join(folder, "node_modules")));
}

/** Why an install failed, as one sentence. */
export function installFailure({ output, timedOut, interrupted }, log) {
  if (interrupted) return new Failure("installing dependencies was interrupted: run this again");
  const code = networkFailure(output);
  if (code) {
    return new Failure(
      `the package registry cannot be reached (${code}): connect to the network and run this again`,
    );
  }
  if (timedOut)
    return new Failure(`installing dependencies took more than ${limit / 60_000} minutes: see ${log}`);
  const disk = findWriteError(output);
  if (disk) return new Failure(`installing dependencies failed (${disk}): see ${log}`);
  const reason = /ERR_PNPM_\w+/.exec(output)?.[0];
  return new Failure(`installing dependencies failed${reason ? ` (${reason})` : ""}: see ${log}`);
}
