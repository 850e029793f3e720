/** Lets whoever reads a stream leave early (`crisis … | head`): the command still does its work, and ends with its code. */
export function quietPipe(stream: NodeJS.EventEmitter): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
