import { join } from "node:path";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { type Outcome, outcome } from "../frame/outcome";
import { systemReason } from "../frame/system-reason";
import { applyChangesets, plannedVersions } from "../release/bump/changesets";
import { DATA_PACKAGE } from "../release/bump/packages";
import { bumpPlan } from "../release/bump/plan";
import { countChanges } from "../release/diff/count-changes";
import { diffData } from "../release/diff/diff-data";
import { git } from "../release/git";
import { recordRelease } from "../release/make-release";
import { beginRelease, endRelease, isUnfinished, UNFINISHED, undoRelease } from "../release/unfinished";
import { LockedByOther, lockFile, orNotWritten } from "../write/index";
import { changesetsOf } from "./bump";
import { orMisuse, releaseData } from "./release-data";
import { rootAbove } from "./root-above";

type ReleaseOptions = { root: string; dryRun?: boolean; date?: string };

/** `crisis release`. */
export const releaseCommand: SetUp = (program, act) => {
  program
    .command("release")
    .description("give versions by the changesets, and record the data as those of the release")
    .option("--dry-run", "say what would be released, and write nothing")
    .option("--date <day>", "the day of the release (default: today, UTC)")
    .option("--root <dir>", "the repository's root", ".")
    .addHelpText(
      "after",
      `
Writes the versions and changelogs, with statistics of the data; data/releases/<version>.json, with which later
data are compared; and adds to data/history.json. Nothing is committed, tagged or published: look at it, commit.
Refuses where the changesets state less than is needed, and where files are not committed. A release that was stopped half
way is put back, and made anew, when the command is run again; until then nothing is published.

  crisis release --dry-run
  crisis release
  crisis release --date 2022-03-01`,
    )
    .action(act(release));
};

/** Makes the files of a release. */
export async function release({
  root: start,
  dryRun = false,
  date = today(),
}: ReleaseOptions): Promise<Outcome> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Misuse(`--date takes YYYY-MM-DD, got ${date}`);
  if (dryRun) return make(start, true, date);
  const root = rootAbove(start);
  const lock = lockRelease(root);
  try {
    const undone = isUnfinished(root) ? orMisuse(() => undoRelease(root)) : [];
    if (undone.length > 0)
      process.stderr.write(
        `crisis: an earlier release was stopped half way, and was put back:\n${undone.map((path) => `  ${path}\n`).join("")}`,
      );
    return await make(root, false, date);
  } finally {
    lock.release();
  }
}

async function make(start: string, dryRun: boolean, date: string): Promise<Outcome> {
  const data = releaseData(start);
  if (Array.isArray(data)) return outcome(false, { reasons: data }, data);
  const { root, now, recorded } = data;
  const pending = await changesetsOf(root);
  if (pending.length === 0)
    return outcome(true, { released: [] }, ["nothing to release: no changesets wait"]);
  const found = diffData(recorded.last?.data ?? {}, now);
  const gone = found.changes.filter(({ what }) => what === "gone");
  const short = bumpPlan(root, now, recorded.last, pending).demands.filter(({ ok }) => !ok);
  if (short.length > 0 || gone.length > 0)
    return outcome(false, { demands: short, gone }, [
      "the changesets do not state what is needed: crisis bump --check says what",
    ]);
  if (!dryRun && git(root, "status", "--porcelain", "--", ".", ":(exclude)*.tmp")?.trim())
    throw new Misuse(
      "files are not committed: a release is made of what is committed, and can then be undone",
    );
  const versions = await plannedVersions(root);
  const lines = versions.map(({ name, oldVersion, newVersion }) => `${name} ${oldVersion} → ${newVersion}`);
  const counts = recorded.last === null ? "the first data" : countChanges(found);
  if (dryRun) return outcome(true, { versions, data: counts }, [...lines, counts, "nothing was written"]);
  const written = await orUndone(root, async () => {
    await applyChangesets(root);
    return versions.some(({ name }) => name === DATA_PACKAGE) ? recordRelease(data, date) : [];
  });
  return outcome(true, { versions, data: counts, written }, [
    ...lines,
    counts,
    ...written.map((path) => `${path} written`),
    "look at it with git diff, and commit",
  ]);
}

function lockRelease(root: string): { release: () => void } {
  try {
    return orNotWritten(join(root, UNFINISHED), () => lockFile(join(root, ".release"), 0));
  } catch (error) {
    if (error instanceof LockedByOther)
      throw new Misuse("another crisis release is running here: wait for it");
    throw error;
  }
}

/** What a function returns that writes the files of a release; where it fails half way, they are put back. */
async function orUndone<Result>(root: string, write: () => Promise<Result>): Promise<Result> {
  beginRelease(root);
  try {
    const result = await write();
    endRelease(root);
    return result;
  } catch (error) {
    const told = error instanceof Misuse ? error.message : (systemReason(error) ?? String(error));
    const [reason] = told.split("\n");
    try {
      undoRelease(root);
    } catch {
      throw new Misuse(
        `the release is half made: ${reason}; when that is mended, run crisis release again, which puts its files back first`,
      );
    }
    throw new Misuse(`nothing was released, and every file is as it was: ${reason}`);
  }
}

const today = () => new Date().toISOString().slice(0, 10);
