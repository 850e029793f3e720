import { readFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { run } from "./run.mjs";

const { packageManager } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));

// Fewer and shorter retries than the default minute and more, so that a missing network is said soon.
const retries = {
  npm_config_fetch_retries: "3",
  npm_config_fetch_retry_mintimeout: "1000",
  npm_config_fetch_retry_maxtimeout: "8000",
};

/** Command and arguments that run the pinned pnpm, which need not be installed. */
export const pnpmCommand = (...args) => ["npx", ["-y", packageManager, ...args]];

/** As above for turbo, which needs pnpm on its path. */
export const turboCommand = (...args) => pnpmCommand("exec", "turbo", "run", ...args);

export function pnpm(args, options) {
  const [command, all] = pnpmCommand(...args);
  return run(command, all, { ...options, env: { ...retries, ...options?.env } });
}
