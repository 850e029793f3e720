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

/** Installs the locked dependencies. npx fetches the pinned pnpm, as nothing is installed yet. */
export const pnpmInstall = (options) =>
  run("npx", ["-y", packageManager, "install", "--frozen-lockfile", "--config.confirm-modules-purge=false"], {
    ...options,
    env: retries,
  });
