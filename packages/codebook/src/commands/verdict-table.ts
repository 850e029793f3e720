import type { TextVerdicts } from "./verify";

type Column = { name: string; of: (row: TextVerdicts) => string | number };

const COLUMNS: readonly Column[] = [
  { name: "article.text", of: ({ article, text }) => `${article}.${text}` },
  { name: "claims", of: ({ claims }) => claims },
  { name: "found", of: ({ found }) => found },
  { name: "moved", of: ({ moved }) => moved },
  { name: "altered", of: ({ altered }) => altered },
  { name: "gone", of: ({ gone }) => gone },
  { name: "draft", of: ({ draft }) => draft },
  { name: "proved", of: ({ proved }) => proved },
  { name: "sentences", of: ({ sentences: s }) => `${s.covered}+${s.leftOut}/${s.total}` },
  { name: "items", of: ({ items: i }) => `${i.covered}+${i.waived}/${i.total}` },
  { name: "coverage", of: ({ coverage }) => `${Math.floor(coverage * 1000) / 10}%` },
  { name: "proof", of: ({ proof }) => proof },
];

/** The verdicts as a table: a text a line. Sentences are covered + left out / all, items covered + waived / all. */
export function verdictTable(texts: readonly TextVerdicts[]): string {
  const rows = [
    COLUMNS.map(({ name }) => name),
    ...texts.map((row) => COLUMNS.map(({ of }) => String(of(row)))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  return rows.map(line).join("\n");
}
