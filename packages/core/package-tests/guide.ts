import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (name: string) => readFileSync(join(import.meta.dirname, "../../../docs", name), "utf8");

interface Block {
  readonly language: string;
  readonly code: string;
}

/** The blocks of code of a page of docs/, in their order, as they stand. */
export const blocksOf = (page: string): Block[] =>
  Array.from(read(page).matchAll(/```(\w+)\n(.*?)```/gs), ([, language = "", code = ""]) => ({
    language,
    code,
  }));

/** The blocks of code of a language in the developers' guide. */
export const blocksOfGuide = (language: "ts" | "html"): string[] =>
  blocksOf("developers.md")
    .filter((block) => block.language === language)
    .map(({ code }) => code);
