import type { Range } from "../evidence/index";

const LINE = /^# {3}\d+: (\d+)–(\d+)\r?\n/gm;
const HEAD = /(?:\r?\n)?# Sentences not yet coded,.*\r?\n# They are taken out.*\r?\n(?!# {3}\d)/;

/** The lines in which a new article's file lists what is to be coded: by place, since no word of the text comes into it. */
export function openSentences(article: string, sentences: readonly Range[]): string[] {
  if (sentences.length === 0) return [];
  return [
    `# Sentences not yet coded, by their place in the text: crisis sentences ${article} --open shows their words.`,
    "# They are taken out as a claim rests on them, or as they are left out.",
    ...sentences.map(({ start, end }, index) => `#   ${index + 1}: ${start}–${end}`),
  ];
}

/** An article file without the sentences in that list that some places of its text touch. */
export function withoutCoded(text: string, places: readonly Range[]): string {
  const left = text.replace(LINE, (line, from: string, to: string) =>
    places.some(({ start, end }) => start < Number(to) && Number(from) < end) ? "" : line,
  );
  return left === text ? text : left.replace(HEAD, "");
}
