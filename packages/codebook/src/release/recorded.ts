import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../evidence/index";
import { formatHistory, type History, parseHistory } from "./history";
import { parseRelease, type RecordedRelease } from "./snapshot/recorded-release";

/** Where the last release's data are recorded, from the data folder. */
export const releasePath = (version: string): string => join("releases", `${version}.json`);
/** Where it is told in which release each claim entered, changed and was withdrawn, from the data folder. */
export const HISTORY = "history.json";

/** What is recorded of releases: all of their history, and the data of the last. */
export interface Recorded {
  readonly history: History;
  /** `null` before the first release. */
  readonly last: RecordedRelease | null;
}

/**
 * Reads what a data folder records of releases.
 *
 * @throws Error where a file is missing, is not what it should be, or tells another history than the last release recorded
 */
export function readRecorded(dataDir: string): Recorded {
  const history = read(join(dataDir, HISTORY), parseHistory) ?? { releases: [] };
  const version = history.releases.at(-1)?.version;
  if (version === undefined) return { history, last: null };
  const path = join(dataDir, releasePath(version));
  const last = read(path, parseRelease);
  if (last === null) throw new Error(`${path} is missing: ${HISTORY} names ${version} as the last release`);
  if (last.history !== sha256(formatHistory(history)))
    throw new Error(
      `${join(dataDir, HISTORY)} is not as release ${version} left it: it is only added to, and by crisis release`,
    );
  return { history, last };
}

function read<Content>(path: string, parse: (text: string) => Content): Content | null {
  try {
    return parse(readFileSync(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
