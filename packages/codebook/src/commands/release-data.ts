import { join } from "node:path";
import { Misuse } from "../frame/misuse";
import { dataHashOf } from "../generate/index";
import { type Recorded, readRecorded } from "../release/recorded";
import { type Snapshot, snapshotOf } from "../release/snapshot/snapshot";
import { isUnfinished } from "../release/unfinished";
import { compileFolder } from "./compile-folder";
import { CORE_DATA, rootAbove } from "./root-above";

/** The repository with its data as they are now, and what is recorded of releases. */
export interface ReleaseData {
  readonly root: string;
  readonly dataDir: string;
  readonly now: Snapshot;
  readonly dataHash: string;
  readonly recorded: Recorded;
}

/** Reads them; or says why the data cannot be published. */
export function releaseData(start: string): ReleaseData | string[] {
  const root = rootAbove(start);
  if (isUnfinished(root))
    throw new Misuse("a release was stopped half way: crisis release puts its files back, and makes it anew");
  const dataDir = join(root, CORE_DATA);
  const folder = compileFolder(dataDir);
  if (Array.isArray(folder)) return folder;
  const { compiled, crisis } = folder;
  const recorded = orMisuse(() => readRecorded(dataDir));
  return { root, dataDir, now: snapshotOf(compiled, crisis), dataHash: dataHashOf(compiled), recorded };
}

/** What a function returns; what it throws is told as a wrong call. */
export function orMisuse<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}
