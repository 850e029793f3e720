import { sha256 } from "../../evidence/index";
import { canonicalJson } from "../../generate/canonical-json";
import { kindDatasets } from "../../schema/index";
import type { DataDiff } from "../diff/change";
import { countChanges } from "../diff/count-changes";
import { diffData } from "../diff/diff-data";
import { branchPoint, changedSince, git } from "../git";
import type { RecordedRelease } from "../snapshot/recorded-release";
import type { Snapshot } from "../snapshot/snapshot";
import { snapshotAt } from "../snapshot/snapshot-at";
import { type Bump, bumpOf } from "./bump-of";
import { type Changeset, statedFor } from "./changesets";
import { covers, greatest, type Level, lesser } from "./level";
import { DATA_PACKAGE, isSeen, type PublicPackage, publicPackages } from "./packages";
import { summaryOf } from "./summary";

/** A bump that is needed, and whether the changesets state it. */
export interface Demand {
  readonly package: string;
  /** Whether all changesets that wait must state it, or those of this branch. */
  readonly of: "release" | "branch";
  readonly needed: Level;
  readonly stated: Level;
  readonly ok: boolean;
  /** What needs it, a line each. */
  readonly because: readonly string[];
  /** Whether the tool can word the changeset: of data it can, of code it cannot. */
  readonly data: boolean;
}

/** What is to be bumped, and what the changesets say of it. */
export interface BumpPlan {
  readonly demands: readonly Demand[];
  /** The changeset that would state what the data need; `null` where they need none. */
  readonly draft: {
    readonly file: string;
    readonly level: Exclude<Level, "none">;
    readonly summary: string;
  } | null;
  /** Changesets of this branch that this command wrote before. */
  readonly earlier: readonly string[];
  /** Whether the clone tells what this branch changed. */
  readonly branch: boolean;
}

const FOLDER = ".changeset";
const WRITTEN = /^data-[0-9a-f]{8}$/;

/** Works out the bumps that the data and the code need, from the last release and from where the branch left main. */
export function bumpPlan(
  root: string,
  now: Snapshot,
  last: RecordedRelease | null,
  pending: readonly Changeset[],
): BumpPlan {
  const point = branchPoint(root);
  const own = point === null ? [] : ownChangesets(root, point, pending);
  const since = diffData(last?.data ?? {}, now);
  const needed = bumpOf(since);
  const total = demand(DATA_PACKAGE, "release", needed.level, pending, reasons(needed, last));
  const here = point === null ? null : branchDiff(root, point, now);
  const branch = here === null ? null : dataOfBranch(here, needed, own);
  const data = [total, ...(branch ? [branch] : [])].filter((one) => one.needed !== "none");
  const code = point === null ? [] : codeDemands(root, point, own);
  return {
    demands: [...data, ...code],
    draft: draftOf(
      data,
      here !== null && here.changes.length + here.shape.length > 0 ? here : since,
      now,
      last,
    ),
    earlier: own.map(({ id }) => id).filter((id) => WRITTEN.test(id)),
    branch: point !== null,
  };
}

function demand(
  name: string,
  of: Demand["of"],
  needed: Level,
  changesets: readonly Changeset[],
  because: readonly string[],
  data = true,
): Demand {
  const stated = statedFor(name, changesets);
  return { package: name, of, needed, stated, ok: covers(stated, needed), because, data };
}

function reasons({ reasons }: Bump, last: RecordedRelease | null): string[] {
  return last === null ? ["the first release"] : reasons.map(({ what }) => what);
}

function branchDiff(root: string, point: string, now: Snapshot): DataDiff | null {
  const before = snapshotAt(root, point, now);
  return before && diffData(before, now);
}

/** What this branch's changesets must state: never more than the release needs, since what was not published breaks nobody. */
function dataOfBranch(diff: DataDiff, needed: Bump, own: readonly Changeset[]): Demand {
  const bump = bumpOf(diff);
  const level = lesser(bump.level, needed.level);
  const because = level === bump.level ? bump.reasons.map(({ what }) => what) : [countChanges(diff)];
  return demand(DATA_PACKAGE, "branch", level, own, because);
}

function codeDemands(root: string, point: string, own: readonly Changeset[]): Demand[] {
  return publicPackages(root).flatMap((one): Demand[] => {
    // released on this branch: its changesets are used up
    if (versionAt(root, point, one) !== one.version) return [];
    const seen = changedSince(root, point, [one.dir]).filter((path) => isSeen(path, one));
    return seen.length === 0 ? [] : [demand(one.name, "branch", "patch", own, seen, false)];
  });
}

function versionAt(root: string, commit: string, { dir, version }: PublicPackage): string {
  const manifest = git(root, "show", `${commit}:${dir}/package.json`);
  return manifest === null ? version : (JSON.parse(manifest) as { version: string }).version;
}

function ownChangesets(root: string, point: string, pending: readonly Changeset[]): Changeset[] {
  const files = changedSince(root, point, [FOLDER]);
  return pending.filter(({ id }) => files.includes(`${FOLDER}/${id}.md`));
}

function draftOf(
  demands: readonly Demand[],
  diff: DataDiff,
  now: Snapshot,
  last: RecordedRelease | null,
): BumpPlan["draft"] {
  const open = demands.filter(({ ok }) => !ok).map(({ needed }) => needed);
  const level = greatest(
    open.length > 0 ? open : demands.filter(({ of }) => of === "branch").map(({ needed }) => needed),
  );
  if (level === "none") return null;
  const first = last === null && open.length > 0 && demands.length === 1;
  const summary = first
    ? `First data: ${claimsIn(now)} claims from ${now["articles"]?.rows.length ?? 0} articles.`
    : summaryOf(diff, now);
  const name = sha256(canonicalJson(diff.changes.map(({ id }) => id))).slice(0, 8);
  return { file: `${FOLDER}/data-${name}.md`, level, summary };
}

function claimsIn(now: Snapshot): number {
  return kindDatasets.reduce((sum, { name }) => sum + (now[name]?.rows.length ?? 0), 0);
}
