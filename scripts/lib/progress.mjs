import { elapsed } from "./elapsed.mjs";

/** Says what is being done and for how long, until the returned function is called. */
export function progress(label, detail = () => "", out = process.stdout) {
  const started = Date.now();
  const line = () => {
    const more = detail();
    return `${label}${more ? ` (${more})` : ""} … ${elapsed(Date.now() - started)}`;
  };
  if (!out.isTTY) out.write(`${label} …\n`);
  const timer = setInterval(
    () => out.write(out.isTTY ? `\r\x1b[K${line()}` : `${line()}\n`),
    out.isTTY ? 500 : 10_000,
  ).unref();
  return (outcome = "done") => {
    clearInterval(timer);
    out.write(`${out.isTTY ? "\r\x1b[K" : ""}${label}: ${outcome} in ${elapsed(Date.now() - started)}\n`);
  };
}

/** How a command ended, in a word. */
export function outcomeOf({ code, interrupted }) {
  if (interrupted) return "interrupted";
  return code === 0 ? "done" : "failed";
}
