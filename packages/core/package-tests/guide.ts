import { readFileSync } from "node:fs";
import { join } from "node:path";

const docs = join(import.meta.dirname, "../../../docs");

interface Block {
  readonly language: string;
  readonly code: string;
}

/** The blocks of code of a page, by its path from docs/, in their order, as they stand. */
export const blocksOf = (page: string): Block[] =>
  Array.from(
    readFileSync(join(docs, page), "utf8").matchAll(/```(\w+)\n(.*?)```/gs),
    ([, language = "", code = ""]) => ({
      language,
      code,
    }),
  );
