import { createHash } from "node:crypto";
import { createReadStream, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.mjs";

/** A digest of all that a build in this folder reads: the files of the repository, and the environment. */
export async function inputDigest(folder, env = process.env) {
  const hash = createHash("sha256");
  const add = (part) => hash.update(`${Buffer.byteLength(part)}\0${part}`);
  for (const [name, value] of buildVariables(folder, env)) add(`${name}=${value}`);
  for (const name of await inputFiles(folder)) {
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink()) add(`${name} -> ${readlinkSync(path)}`);
    if (!stat?.isFile()) continue;
    add(`${name} ${stat.size}`);
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  }
  return hash.digest("hex");
}

/** The variables that turbo.json names for the build and that are set, as pairs of name and value. */
export function buildVariables(folder, env = process.env) {
  const { tasks, globalEnv = [] } = JSON.parse(readFileSync(join(folder, "turbo.json"), "utf8"));
  const listed = Object.entries(tasks)
    .filter(([task]) => task === "build" || task.endsWith("#build"))
    .flatMap(([, { env: names = [] }]) => names);
  const patterns = [...globalEnv, ...listed].map(
    (name) => new RegExp(`^${name.split("*").map(literal).join(".*")}$`),
  );
  const isListed = (name) => patterns.some((pattern) => pattern.test(name));
  return Object.entries(env)
    .filter(([name]) => isListed(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const literal = (text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What git tracks or would track, by path. Without git, as in an unpacked archive, what .gitignore does not exclude. */
async function inputFiles(folder) {
  const listed = existsSync(join(folder, ".git"))
    ? git("-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    : null;
  const files = listed === null ? await notIgnored(folder) : listed.split("\0").filter(Boolean);
  return [...new Set(files)].sort();
}

async function notIgnored(folder) {
  const { default: ignore } = await import("ignore");
  const file = join(folder, ".gitignore");
  const rules = ignore()
    .add(".git")
    .add(existsSync(file) ? readFileSync(file, "utf8") : "");
  const filesIn = (prefix) =>
    readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
      const name = `${prefix}${entry.name}`;
      if (rules.ignores(entry.isDirectory() ? `${name}/` : name)) return [];
      return entry.isDirectory() ? filesIn(`${name}/`) : [name];
    });
  return filesIn("");
}
