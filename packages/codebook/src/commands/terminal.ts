import pc from "picocolors";

/** Colours, on a terminal only: a pipe or file gets plain text. */
export const paint = pc.createColors(
  process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
);

/** Writes a line to standard output. */
export function print(text = ""): void {
  process.stdout.write(`${text}\n`);
}

const PATIENCE = 1_000;

/** Tells on a terminal how far a long task is; a quick one says nothing. Returns what to call at each step and at the end. */
export function progress(what: string, total: number): { step: (name: string) => void; end: () => void } {
  const started = Date.now();
  const shown = process.stderr.isTTY === true;
  let done = 0;
  return {
    step(name) {
      done += 1;
      if (shown && Date.now() - started > PATIENCE)
        process.stderr.write(`\r\u001b[K${what} ${done}/${total} ${name}`);
    },
    end() {
      if (shown && Date.now() - started > PATIENCE) process.stderr.write("\r\u001b[K");
    },
  };
}
