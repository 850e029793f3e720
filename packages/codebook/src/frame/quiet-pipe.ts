/**
 * Lets whoever reads a stream leave early (`crisis … | head`): the command still does its work, and ends with its code. Where the output
 * cannot be written for another reason, the command ends with one line that says so.
 */
export function quietPipe(stream: NodeJS.EventEmitter): void {
  stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return;
    const why = code === "ENOSPC" ? "the disk is full; free some space, and run the command again" : message;
    process.stderr.write(`crisis: the output was not written: ${why} (${code})\n`, () => process.exit(1));
  });
}
