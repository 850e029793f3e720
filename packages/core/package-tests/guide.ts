import { readFileSync } from "node:fs";
import { join } from "node:path";

const guide = readFileSync(join(import.meta.dirname, "../../../docs/developers.md"), "utf8");

/** The blocks of code of a language in the developers' guide, as they stand. */
export const blocksOfGuide = (language: "ts" | "html"): string[] =>
  Array.from(guide.matchAll(/```(\w+)\n(.*?)```/gs))
    .filter(([, of]) => of === language)
    .map(([, , code]) => code as string);
