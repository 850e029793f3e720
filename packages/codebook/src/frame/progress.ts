import { Presets, SingleBar } from "cli-progress";

const PATIENCE = 1_000;

/** How far a long task is. */
export type Progress = { step: (name: string) => void; end: () => void };

/** Shows on a terminal how far a task is, from its second second on: in a pipe or a file, and for a quick one, nothing.
 * Returns what to call at each step and at the end. */
export function progress(what: string, total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (stream.isTTY !== true) return { step() {}, end() {} };
  const started = Date.now();
  const bar = new SingleBar(
    {
      stream,
      format: `${what} {bar} {value}/{total} {name}`,
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: true,
      linewrap: false,
    },
    Presets.shades_classic,
  );
  let done = 0;
  let shown = false;
  return {
    step(name) {
      done += 1;
      if (shown) bar.update(done, { name });
      else if (Date.now() - started > PATIENCE) {
        shown = true;
        bar.start(total, done, { name });
      }
    },
    end() {
      if (shown) bar.stop();
    },
  };
}
