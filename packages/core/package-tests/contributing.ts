import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = join(import.meta.dirname, "../../../CONTRIBUTING.md");

/** The commands that CONTRIBUTING shows under a heading, without comments, each on one line. */
export function commandsUnder(heading: string): string[] {
  const section = readFileSync(page, "utf8").split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const block = /```sh\n([\s\S]*?)```/.exec(section)?.[1];
  if (block === undefined) throw new Error(`CONTRIBUTING shows no commands under ${heading}`);
  return block
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .map((line) => line.replace(/\s+# .*$/, "").trim())
    .filter(Boolean);
}
