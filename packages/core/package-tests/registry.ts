import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const require = createRequire(import.meta.url);

/** A package registry of one test. */
export interface Registry {
  readonly url: string;
  /** The environment and the npm settings with which npm takes `@crisis` packages from it, and gives them to it. */
  readonly env: NodeJS.ProcessEnv;
  /** Ends it. */
  readonly stop: () => Promise<void>;
}

// no uplinks: what is not published here is not found; nobody has an account
const CONFIG = `storage: ./storage
uplinks: {}
packages:
  "@crisis/*": { access: $all, publish: $all, unpublish: $all }
web: { enable: false }
max_body_size: 100mb
log: { type: stdout, format: pretty, level: warn }
`;

const STARTS_WITHIN = 60_000;

/** Starts a registry on loopback, on a free port, with all its files in `folder`. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "config.yaml");
  writeFileSync(config, CONFIG);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const server = spawn(process.execPath, [verdaccio(), "--config", config, "--listen", url], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const endWithUs = () => server.kill("SIGKILL");
  process.once("exit", endWithUs);
  const stop = async () => {
    process.off("exit", endWithUs);
    await ended(server);
  };
  try {
    await answers(server, url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, env: npmEnvironment(folder, url), stop };
}

// its command is not among its exports
function verdaccio(): string {
  const manifest = require.resolve("verdaccio/package.json");
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(server: ChildProcess, url: string): Promise<void> {
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (chunk) => {
      said += String(chunk);
    });
  const until = Date.now() + STARTS_WITHIN;
  while (Date.now() < until) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`the registry ended before it answered:\n${said}`);
    const answer = await fetch(`${url}-/ping`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`the registry did not answer within ${STARTS_WITHIN / 1000} seconds:\n${said}`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  server.kill("SIGTERM");
  const impatient = setTimeout(() => server.kill("SIGKILL"), 5_000);
  await exit;
  clearTimeout(impatient);
}

function npmEnvironment(folder: string, url: string): NodeJS.ProcessEnv {
  const settings = join(folder, ".npmrc");
  writeFileSync(
    settings,
    `@crisis:registry=${url}\n//${new URL(url).host}/:_authToken=nobody\naudit=false\nfund=false\nupdate-notifier=false\n`,
  );
  // a package manager that runs the tests hands its own settings down
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return {
    ...Object.fromEntries(own),
    npm_config_userconfig: settings,
    npm_config_globalconfig: join(folder, "no-npmrc"),
    npm_config_cache: join(folder, "cache"),
  };
}
