import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { Failure, orFail } from "./failure.mjs";
import { git } from "./git.mjs";
import { ensureInstalled } from "./install.mjs";
import { bin, inRoot, logs, root } from "./paths.mjs";
import { halfReleased, publicPackages, tagOf, unfit, waiting } from "./publishable.mjs";
import { onInterrupt, run } from "./run.mjs";

const packs = inRoot(".cache", "packs");

const HELP = `Usage: node scripts/publish.mjs [options]

Builds, packs and publishes every package whose version has no tag yet, and tags it: what crisis release and a
commit have prepared. A version that the registry has already is only tagged, so that a broken run can be run again.

Options:
  --list         print what would be published, and do nothing
  --pack         build and pack only, into .cache/packs: the workflow publishes from there
  --dry-run      all but the last step: nothing is sent, nothing tagged
  --provenance   have npm attest where it was built; in a workflow only
  --no-build     publish what is built already
  --help         print this
`;

const OPTIONS = ["--list", "--pack", "--dry-run", "--provenance", "--no-build", "--help"];

/** `node scripts/publish.mjs`. */
export function publish(args) {
  onInterrupt();
  return orFail(async () => {
    const unknown = args.find((arg) => !OPTIONS.includes(arg));
    if (unknown) throw new Failure(`unknown option ${unknown}: see node scripts/publish.mjs --help`);
    const is = (option) => args.includes(option);
    if (is("--help")) return process.stdout.write(HELP);
    const tags = git("tag", "--list")?.split("\n");
    if (!tags) throw new Failure("git is needed: its tags say what was published");
    const half = halfReleased(root, publicPackages(root));
    if (half !== null) throw new Failure(half);
    const packages = waiting(publicPackages(root), tags);
    if (is("--list")) return console.log(packages.map(tagOf).join(" "));
    if (packages.length === 0) return console.log("nothing to publish: every version has its tag");
    if (!is("--no-build")) await build();
    const ready = [];
    // all of them before any is sent: what is sent cannot be taken back
    for (const one of packages) ready.push({ one, tarball: await packed(one) });
    if (is("--pack")) return console.log(ready.map(({ tarball }) => relative(root, tarball)).join("\n"));
    for (const { one, tarball } of ready) send(one, tarball, is);
  });
}

async function build() {
  await ensureInstalled();
  console.log("building …");
  const log = join(logs, "publish-build.log");
  const limit = 10 * 60_000;
  const { code, interrupted } = await run(bin("turbo"), ["run", "build", "--filter=./packages/*"], {
    limit,
    log,
  });
  if (interrupted) throw new Failure("the build was interrupted, and nothing is published: run this again");
  if (code !== 0) throw new Failure(`the packages do not build: see ${relative(root, log)}`);
}

/** Packs a package; refuses what was built for another version, and what only this repository could install. */
async function packed(one) {
  const entry = join(one.folder, "dist", "index.js");
  if (!existsSync(entry)) throw new Failure(`${one.name} is not built: ${relative(root, entry)} is missing`);
  const { version: built } = await import(pathToFileURL(entry).href);
  const folder = join(packs, tagOf(one).replaceAll("/", "-"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  call(bin("pnpm"), ["pack", "--pack-destination", folder], one.folder);
  const [name] = readdirSync(folder);
  const tarball = join(folder, name);
  const manifest = JSON.parse(
    execFileSync("tar", ["-xzOf", tarball, "package/package.json"], { encoding: "utf8" }),
  );
  const wrong = unfit(one, { built, packed: manifest });
  if (wrong !== null) throw new Failure(wrong);
  return tarball;
}

function send(one, tarball, is) {
  const tag = tagOf(one);
  if (!isOut(tag)) {
    const options = ["--access", "public", ...["--provenance", "--dry-run"].filter(is)];
    call("npm", ["publish", tarball, ...options], root);
  }
  if (is("--dry-run")) return console.log(`${tag} would be published`);
  call("git", ["tag", "--annotate", tag, "--message", tag], root);
  console.log(`${tag} published and tagged`);
}

/** Whether the registry has a version. */
function isOut(tag) {
  try {
    const options = { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 60_000 };
    return execFileSync("npm", ["view", tag, "version"], options).trim() !== "";
  } catch {
    // not there, or not to be reached: publishing says which
    return false;
  }
}

function call(command, args, cwd) {
  try {
    execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"], timeout: 5 * 60_000 });
  } catch (error) {
    throw new Failure(
      `${basename(command)} ${args[0]} failed in ${relative(root, cwd) || "the root"} (${error.code ?? error.status})`,
    );
  }
}
