import pc from "picocolors";

/** Colours, on a terminal only: a pipe or file gets plain text. */
export const paint = pc.createColors(
  process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
);

/** Writes a line to standard output. */
export function print(text = ""): void {
  process.stdout.write(`${text}\n`);
}
