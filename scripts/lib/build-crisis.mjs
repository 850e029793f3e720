import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { inputDigest } from "./build-inputs.mjs";
import { stateDigest } from "./build-outputs.mjs";
import { Failure } from "./failure.mjs";
import { bin, inRoot, logs, root } from "./paths.mjs";
import { progress } from "./progress.mjs";
import { run } from "./run.mjs";

/** What of a package a work folder has a copy of. */
const copied = {
  "packages/core": ["package.json", "tsconfig.json", "tsup.config.ts", "src"],
  "packages/charts": ["package.json", "dist"],
  "apps/dashboard": ["package.json", "tsconfig.json", "next.config.ts", "messages", "scripts", "src"],
};
const isCopied = (path) => !/\.test(-d)?\.tsx?$/.test(path);

/**
 * Builds package and site of another crisis in a work folder of its own, and returns the folder of the site. The checkout's
 * generated files and builds stay as they are.
 *
 * @param {string} data the data folder
 * @param {{ locale?: string, isPrepared?: boolean }} options the language of the site, where that is not the one of `CRISIS_LOCALE`; whether codebook and charts are built already, and nobody needs the types of the package
 */
export async function buildCrisis(
  data,
  { locale = process.env.CRISIS_LOCALE || "en", isPrepared = false } = {},
) {
  if (!existsSync(join(data, "crisis.yaml")))
    throw new Failure(
      `CRISIS_DATA names no crisis: ${data} has no crisis.yaml (crisis init DIR makes a folder)`,
    );
  const name = `${basename(data)}-${createHash("sha256").update(data).digest("hex").slice(0, 8)}`;
  const work = inRoot(".cache", "crises", `${name}-${locale}`);
  const site = join(work, "apps", "dashboard", "out");
  const stamp = join(work, "build-stamp");
  const made = `${process.version} ${await inputDigest(root)} ${stateDigest(data)}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === `${made} ${stateDigest(site)}`) {
    console.log("the build is up to date");
    return site;
  }
  // what builds the checkout's own must not take the other crisis for it
  const env = { CRISIS_DATA: "", CRISIS_LOCALE: locale, NODE_ENV: "production" };
  const step = stepIn(work, env);
  if (!isPrepared)
    await step(
      "building the tools",
      bin("turbo"),
      ["run", "build", "--filter=@crisis/charts", "--output-logs=errors-only"],
      root,
    );
  copyPackages(work);
  const [core, dashboard] = [join(work, "packages", "core"), join(work, "apps", "dashboard")];
  const crisis = [
    inRoot("packages", "codebook", "bin", "crisis.mjs"),
    "generate",
    "--root",
    root,
    "--data",
    data,
  ];
  await step("generating the package", process.execPath, [...crisis, "--into", join(core, "src")], root);
  await step(
    "building the package",
    join(core, "node_modules", ".bin", "tsup"),
    isPrepared ? ["--no-dts"] : [],
    core,
  );
  await step("writing the plain files", process.execPath, [...crisis, "--files", join(core, "dist")], root);
  await step("building the site", join(dashboard, "node_modules", ".bin", "next"), ["build"], dashboard);
  await step("finishing the site", process.execPath, ["scripts/seal.mjs"], dashboard);
  writeFileSync(stamp, `${made} ${stateDigest(site)}`);
  return site;
}

function stepIn(work, env) {
  const log = join(logs, `${basename(work)}.log`);
  return async (label, command, args, cwd) => {
    const done = progress(label);
    const { code, output } = await run(command, args, { limit: 10 * 60_000, log, env, cwd });
    done(code === 0 ? "done" : "failed");
    if (code === 0) return;
    process.stdout.write(output);
    throw new Failure(`${label} failed: see above or ${relative(root, log)}`);
  };
}

function copyPackages(work) {
  for (const [folder, names] of Object.entries(copied)) {
    for (const name of names) {
      const to = join(work, folder, name);
      rmSync(to, { recursive: true, force: true });
      mkdirSync(dirname(to), { recursive: true });
      cpSync(inRoot(folder, name), to, { recursive: true, filter: isCopied });
    }
    rmSync(join(work, folder, "node_modules"), { recursive: true, force: true });
    linkModules(inRoot(folder, "node_modules"), join(work, folder, "node_modules"), work);
  }
  for (const folder of ["datasets", "generated"])
    rmSync(join(work, "packages", "core", "src", folder), { recursive: true, force: true });
  cpSync(inRoot("tsconfig.base.json"), join(work, "tsconfig.base.json"));
}

/** Links what a package depends on: a package that is copied to its copy, any other to where it is installed. */
function linkModules(from, to, work) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name.startsWith("@")) linkModules(source, target, work);
    else if (entry.name === ".bin" || !entry.name.startsWith("."))
      symlinkSync(copyOf(realpathSync(source), work), target);
  }
}

function copyOf(path, work) {
  const folder = relative(root, path).split(sep).join("/");
  return folder in copied ? join(work, folder) : path;
}
