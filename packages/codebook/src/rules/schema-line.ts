import { closeSync, openSync, readSync } from "node:fs";
import { relative } from "node:path";
import { registerNames } from "../read/read-register";
import { SCHEMA_COMMENT, schemaLineOf } from "../schema/schema-line";
import type { CorpusRule, PlacedFinding } from "./rule";

/** Each YAML file names its schema, by which editors complete and check while one writes. */
export const schemaLine: CorpusRule = {
  name: "schema-line",
  description:
    "An article or register file, or crisis.yaml, begins with the comment that names its JSON Schema.",
  scope: "corpus",
  check({ corpus }) {
    const { articles, registers, dataDir } = corpus.data;
    const files = new Set([
      ...(corpus.data.crisis ? [corpus.data.crisis.file] : []),
      ...registerNames.flatMap((name) => registers[name].map(({ file }) => file)),
      ...articles.map(({ file }) => file),
    ]);
    return [...files].flatMap((file): PlacedFinding[] => {
      const expected = schemaLineOf(dataDir, relative(dataDir, file));
      const got = firstLineOf(file);
      if (got === expected) return [];
      return [
        {
          at: { file, position: () => ({ line: 1, column: 1 }), id: null },
          message: "the file does not name its schema",
          expected,
          got: got.startsWith(SCHEMA_COMMENT) ? got : "another first line",
          hint: "crisis check --fix writes it",
        },
      ];
    });
  },
  fix: ({ expected = "" }) => [{ firstLine: expected }],
};

function firstLineOf(file: string): string {
  const head = Buffer.alloc(300);
  const descriptor = openSync(file, "r");
  try {
    return (
      head
        .toString("utf8", 0, readSync(descriptor, head))
        .replace(/^\ufeff/, "")
        .split(/\r?\n/, 1)[0] ?? ""
    );
  } finally {
    closeSync(descriptor);
  }
}
