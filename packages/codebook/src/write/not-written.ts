import { Misuse } from "../frame/misuse";

/** A file that was not written, and is as it was: its message says why, and what to do. */
export class NotWritten extends Misuse {}

/** A file that another process is writing. */
export class LockedByOther extends NotWritten {}

/** A file that somebody else has written since it was read. */
export class ChangedMeanwhile extends NotWritten {
  constructor(path: string) {
    super(
      `${path} was changed by somebody else meanwhile, and was left as they wrote it: run the command again`,
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space, and run the command again",
  EDQUOT: "your share of the disk is used up; free some space, and run the command again",
  EROFS: "the disk is read-only; copy the folder to one that can be written",
  EACCES: "you may not write there; change the modes of the file and its folder, or its owner",
  EPERM: "the system does not permit it; change the modes of the file and its folder, or its owner",
  EMFILE: "too many files are open; close some programs, and run the command again",
  ENFILE: "too many files are open; close some programs, and run the command again",
};

/** What a function returns that writes a file; what the system refused is told as one sentence that names the file. */
export function orNotWritten<Result>(path: string, run: () => Result, done = "was not written"): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (typeof code !== "string" || typeof syscall !== "string") throw error;
    throw new NotWritten(`${path} ${done}: ${REASONS[code] ?? `the system refused to ${syscall}`} (${code})`);
  }
}
