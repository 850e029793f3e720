import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A version that no release has given: nothing was ever released under it. */
const UNRELEASED = "0.0.0";

/** What a release of a package is called in git. */
export const tagOf = ({ name, version }) => `${name}@${version}`;

/** The packages below `root` that are not private, each with its folder and manifest, those that others need first. */
export function publicPackages(root) {
  const packages = readdirSync(join(root, "packages"))
    .map((folder) => join(root, "packages", folder))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) }))
    .filter((manifest) => !manifest.private);
  return inOrder(packages);
}

function inOrder(packages, before = []) {
  if (packages.length === 0) return before;
  const open = new Set(packages.map(({ name }) => name));
  const free = packages.filter((one) => !Object.keys(one.dependencies ?? {}).some((name) => open.has(name)));
  if (free.length === 0) throw new Error(`${[...open].join(" and ")} need each other`);
  return inOrder(
    packages.filter((one) => !free.includes(one)),
    [...before, ...free],
  );
}

/** The packages whose version has no tag yet. */
export const waiting = (packages, tags) =>
  packages.filter((one) => one.version !== UNRELEASED && !tags.includes(tagOf(one)));

/** Where it is noted that a release is being made: packages/codebook writes it, and removes it when the release is whole. */
const UNFINISHED = ".release-unfinished.json";

/** Why nothing below `root` must be published, since `crisis release` was stopped half way; or `null`. */
export function halfReleased(root, packages) {
  if (existsSync(join(root, UNFINISHED)))
    return "a release was stopped half way: run crisis release again, and commit";
  const core = packages.find(({ name }) => name === "@crisis/core");
  if (core === undefined || core.version === UNRELEASED) return null;
  const recorded = lastRecorded(join(root, "packages", "core", "data", "history.json"));
  if (recorded === core.version) return null;
  return `${tagOf(core)} is not recorded in data/history.json, whose last release is ${recorded ?? "none"}: versions come from crisis release`;
}

function lastRecorded(history) {
  if (!existsSync(history)) return null;
  return JSON.parse(readFileSync(history, "utf8")).releases.at(-1)?.version ?? null;
}

/** Why a package must not be published as it was built and packed, or `null`. */
export function unfit({ name, version }, { built, packed }) {
  if (built !== undefined && built !== version)
    return `${name} was built for ${built}, and its version is ${version}: build it again`;
  if (packed.name !== name || packed.version !== version)
    return `the tarball of ${name} ${version} holds ${packed.name} ${packed.version}`;
  const needs = { ...packed.dependencies, ...packed.peerDependencies, ...packed.optionalDependencies };
  const [local] = Object.entries(needs).find(([, range]) => /^(workspace|file|link):/.test(range)) ?? [];
  return local === undefined ? null : `${name} ${version} needs ${local} as ${needs[local]}`;
}
