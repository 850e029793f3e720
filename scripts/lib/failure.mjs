/** A failure that its message explains in full: printed as one line, without a stack. */
export class Failure extends Error {}

/** Runs a command's body; a `Failure` becomes one line and a non-zero exit. */
export async function orFail(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`crisis: ${error.message}`);
    process.exitCode = 1;
  }
}
