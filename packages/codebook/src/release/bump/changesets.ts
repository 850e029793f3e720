import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { greatest, type Level } from "./level";

/** A note of what is to be released, and how much of a bump that is, by package. */
export interface Changeset {
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Level }[];
}

/** The changesets that wait for the next release. */
export async function pendingChangesets(root: string): Promise<Changeset[]> {
  // loaded where it is needed: it takes longer to load than most commands to run
  const reader = await import("@changesets/read");
  const found = await callable(reader.default)(root);
  return found
    .map(({ id, summary, releases }) => ({ id, summary, releases }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A package with the version that the changesets give it. */
export interface Bumped {
  readonly name: string;
  readonly oldVersion: string;
  readonly newVersion: string;
}

/** The versions that the changesets that wait would give, dependents included. */
export async function plannedVersions(root: string): Promise<Bumped[]> {
  const planner = await import("@changesets/get-release-plan");
  const { releases } = await callable(planner.default)(root);
  return releases
    .filter(({ type }) => type !== "none")
    .map(({ name, oldVersion, newVersion }) => ({ name, oldVersion, newVersion }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Gives versions, by changesets: changelogs, `package.json` files, and the changesets used up. It runs in this process, so that nothing goes on
 * writing where this process is ended.
 *
 * @throws Error where a file did not get what it was to get
 */
export async function applyChangesets(root: string): Promise<void> {
  const [planner, applier, { getPackages }, config] = await Promise.all([
    import("@changesets/get-release-plan"),
    import("@changesets/apply-release-plan"),
    import("@manypkg/get-packages"),
    import("@changesets/config"),
  ]);
  const packages = await getPackages(root);
  const settings = await config.read(root, packages);
  const plan = await callable(planner.default)(root);
  // what words the changelogs comes with the command line of changesets
  const beside = dirname(createRequire(import.meta.url).resolve("@changesets/cli/package.json"));
  await callable(applier.default)(plan, packages, settings, undefined, beside);
  for (const { name, newVersion, type } of plan.releases) {
    const folder = packages.packages.find(({ packageJson }) => packageJson.name === name)?.dir;
    if (folder !== undefined && type !== "none" && settings.changelog !== false)
      wantVersion(join(folder, "CHANGELOG.md"), newVersion);
  }
}

/** Where a changelog cannot be written, changesets only warns. */
function wantVersion(changelog: string, version: string): void {
  if (!readFileSync(changelog, "utf8").includes(`## ${version}\n`))
    throw new Error(`${changelog} could not be written`);
}

/** A CommonJS module's function: which of its two defaults a loader gives, differs. */
function callable<Call extends (...args: never[]) => unknown>(call: Call): Call {
  return typeof call === "function" ? call : (call as { default: Call }).default;
}

/** The greatest bump that some changesets state for a package. */
export const statedFor = (name: string, changesets: readonly Changeset[]): Level =>
  greatest(
    changesets.flatMap(({ releases }) => releases.filter((one) => one.name === name).map(({ type }) => type)),
  );

/** A changeset as a file. */
export function formatChangeset(name: string, level: Exclude<Level, "none">, summary: string): string {
  return `---\n${JSON.stringify(name)}: ${level}\n---\n\n${summary}\n`;
}
