import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../src/commands/program";
import { crisis, type Edit } from "./crisis";

/** A changed copy of the invented crisis, to call commands on with the text and without. */
export function called(...edits: Edit[]) {
  const { dataDir, sourcesDir } = crisis(...edits);
  return {
    dataDir,
    read: (file: string) => readFileSync(join(dataDir, file), "utf8"),
    write: (file: string, text: string) => writeFileSync(join(dataDir, file), text),
    has: (file: string) => existsSync(join(dataDir, file)),
    call: (...args: string[]) => run([...args, "--data", dataDir]),
    withText: (...args: string[]) => run([...args, "--data", dataDir, "--sources", sourcesDir]),
    text: join(sourcesDir, "gazette-1933-11-17-border.txt"),
  };
}

/** Flags for a second article about the same text. */
export const ARTICLE_FLAGS = [
  ..."--publisher gazette --date 1933-11-18 --type news --url https://example.org/2".split(" "),
  "--title",
  "A second look",
];
/** The file that `crisis new article` writes with them. */
export const SECOND = "articles/gazette-1933-11-18-a-second-look.yaml";
