import { placeSpan, withoutNth } from "../anchor/place";
import { Misuse } from "../frame/misuse";
import type { ArticleFile } from "../read/index";
import { readSource, type SourceText } from "../read/read-source";
import type { DraftSpan } from "../schema/index";
import { type Ask, answersTo, type Question } from "./ask";
import type { Given } from "./fill-in";

type Role = DraftSpan["role"];
type Words = { find: string; role: Role; nth?: number };
type PlacedSpan = Record<string, string | number>;

/** A text of an article, as somebody has it. */
export type LocalText = { id: string; source: SourceText };

const SPANS: readonly { name: string; flag: string; role: Role; message: string; asked: boolean }[] = [
  { name: "find", flag: "find", role: "value", message: "Words of the text that it rests on", asked: true },
  {
    name: "findSource",
    flag: "find-source",
    role: "source",
    message: "Words that say who said it",
    asked: true,
  },
  { name: "findDate", flag: "find-date", role: "date", message: "Words that say when", asked: true },
  { name: "findContext", flag: "find-context", role: "context", message: "Words around it", asked: false },
];

/** The spans of the words that flags name, or that are asked for, in the local text of an article. Words that are not there once are
 * told with what is. */
export async function evidenceFrom(
  article: ArticleFile,
  given: Given,
  sourcesDir: string | null,
  ask: Ask | null,
): Promise<PlacedSpan[]> {
  const named = SPANS.flatMap(({ name, flag, role }) =>
    ((given[name] ?? []) as string[]).map((find) => ({ find, role, flag })),
  );
  if (article.record.texts.length === 0) {
    if (named.length > 0) throw new Misuse(`--find: ${article.id} has no text: its claims are cited`);
    return [];
  }
  if (named.length === 0 && given["pending"]) return [];
  if (named.length === 0 && ask === null)
    throw new Misuse("missing:\n  --find  the words that it rests on; or --pending, without the text");
  const text = localText(article, given["text"] as string | undefined, sourcesDir);
  const words = named.length > 0 ? named : await askWords(text, ask);
  return words.map(({ flag, ...one }) => {
    const placed = place(text, one);
    if (typeof placed === "string") throw new Misuse(`--${flag}: ${withoutNth(placed)}`);
    return placed;
  });
}

async function askWords(text: LocalText, ask: Ask | null): Promise<(Words & { flag: string })[]> {
  const asked = SPANS.filter((span) => span.asked);
  const answers = await answersTo(
    asked.map((span) => questionOf(text, span)),
    ask,
  );
  return asked.flatMap(({ flag, role }) => {
    const find = answers.get(flag)?.trim() ?? "";
    return find === "" ? [] : [{ find, role, flag }];
  });
}

function questionOf(text: LocalText, { flag, role, message }: (typeof SPANS)[number]): Question {
  const needed = role === "value";
  return {
    flag,
    message: needed ? message : `${message}; or nothing`,
    wrong(find) {
      if (find.trim() === "") return needed ? "it is needed" : undefined;
      const placed = place(text, { find, role });
      return typeof placed === "string" ? withoutNth(placed) : undefined;
    },
  };
}

/** A text of an article, by its id or the first, as it is in the folder of sources. */
export function localText(
  article: ArticleFile,
  wanted: string | undefined,
  sourcesDir: string | null,
): LocalText {
  const text = article.record.texts.find(({ id }) => wanted === undefined || id === wanted);
  if (!text) throw new Misuse(`--text: ${article.id} has no text${wanted === undefined ? "" : ` ${wanted}`}`);
  if (sourcesDir === null)
    throw new Misuse("the text is needed: name its folder with --sources DIR or CRISIS_SOURCES");
  const read = readSource(sourcesDir, text.file);
  if (!read.ok) throw new Misuse(read.reason);
  if (read.source.digest !== text.digest)
    throw new Misuse(`the local ${text.file} is not the text that was coded`);
  return { id: text.id, source: read.source };
}

/** Where a span stands. */
export function placeOf({ start, end }: PlacedSpan): { start: number; end: number } {
  return { start: Number(start), end: Number(end) };
}

/** The span of some words of a text, or why there is none. */
export function place({ id, source }: LocalText, words: Words): PlacedSpan | string {
  const placed = placeSpan({ text: id, ...words }, source);
  return placed.ok ? placed.fields : placed.reason;
}
