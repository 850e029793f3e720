import { placeSpan } from "../anchor/place";
import { Misuse, sourcesDirOf } from "../commands/options";
import type { ArticleFile } from "../read/index";
import { readSource, type SourceText } from "../read/read-source";
import type { Given } from "./fill-in";

const SPANS = { find: "value", findSource: "source", findDate: "date", findContext: "context" } as const;

/** The spans of the words that flags name, in the local text of an article. Words that are not there once are told with what is. */
export function evidenceFrom(article: ArticleFile, given: Given): Record<string, string | number>[] {
  const named = Object.entries(SPANS).flatMap(([flag, role]) =>
    ((given[flag] ?? []) as string[]).map((find) => ({ find, role })),
  );
  if (article.record.texts.length === 0) {
    if (named.length > 0) throw new Misuse(`--find: ${article.id} has no text: its claims are cited`);
    return [];
  }
  if (named.length === 0) {
    if (given["pending"]) return [];
    throw new Misuse("missing:\n  --find  the words that it rests on; or --pending, without the text");
  }
  const { id, source } = localText(
    article,
    given["text"] as string | undefined,
    given["sources"] as string | undefined,
  );
  return named.map((words) => spanOf(id, source, words));
}

/** A text of an article, by its id or the first, as it is in the folder of sources. */
export function localText(
  article: ArticleFile,
  wanted: string | undefined,
  sources: string | undefined,
): { id: string; source: SourceText } {
  const text = article.record.texts.find(({ id }) => wanted === undefined || id === wanted);
  if (!text) throw new Misuse(`--text: ${article.id} has no text${wanted === undefined ? "" : ` ${wanted}`}`);
  const sourcesDir = sourcesDirOf(sources);
  if (sourcesDir === null)
    throw new Misuse("--find needs the text: name its folder with --sources DIR or CRISIS_SOURCES");
  const read = readSource(sourcesDir, text.file);
  if (!read.ok) throw new Misuse(`--find: ${read.reason}`);
  if (read.source.digest !== text.digest)
    throw new Misuse(`--find: the local ${text.file} is not the text that was coded`);
  return { id: text.id, source: read.source };
}

/** The span of some words of a text. */
export function spanOf(
  text: string,
  source: SourceText,
  { find, role, nth }: { find: string; role: "value" | "source" | "date" | "context"; nth?: number },
): Record<string, string | number> {
  const placed = placeSpan({ text, find, role, ...(nth === undefined ? {} : { nth }) }, source);
  if (!placed.ok) throw new Misuse(`--find: ${placed.reason}`);
  return placed.fields;
}
