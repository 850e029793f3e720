import { describeWriteError } from "./disk.mjs";

/** A failure that its message explains in full: printed as one line, without a stack. */
export class Failure extends Error {}

/** Runs a command's body; a `Failure`, or a disk that takes no more, becomes one line and a non-zero exit. */
export async function orFail(body) {
  try {
    await body();
  } catch (error) {
    const message = error instanceof Failure ? error.message : describeWriteError(error);
    if (message === null) throw error;
    console.error(`crisis: ${message}`);
    process.exitCode = 1;
  }
}
