import { allNames, type Corpus } from "../corpus/corpus";
import { type Coverage, coverage, type Item, items } from "../coverage/index";
import { type Range, sentences } from "../evidence/index";
import type { ArticleFile } from "../read/index";
import type { SourceText } from "../read/read-source";
import type { ArticleRecord } from "../schema/index";

/** A text as its claims cover it. */
export type ExaminedText = {
  id: string;
  source: SourceText;
  sentences: Range[];
  items: Item[];
  coverage: Coverage;
};

/** Splits a text into sentences, finds its numbers, dates and names, and works out what the article's claims cover of it. */
export function examineText(
  article: ArticleFile,
  id: string,
  source: SourceText,
  corpus: Corpus,
): ExaminedText {
  const split = sentences(source.raw);
  const found = items(source.normal, { sentences: split, names: allNames(corpus) });
  return {
    id,
    source,
    sentences: split,
    items: found,
    coverage: coverageOf(article.record, id, split, found),
  };
}

/** Coverage of a text whose sentences and items are known: from the text itself, or from its proof without it. */
export function coverageOf(
  article: ArticleRecord,
  text: string,
  sentences: readonly Range[],
  items: readonly Item[],
): Coverage {
  const spans = article.claims
    .filter(({ rank }) => rank === "normal")
    .flatMap(({ evidence }) => placed(evidence.filter((span) => span.text === text)));
  return coverage({
    sentences,
    items,
    spans,
    leftOut: placed(article.leftOut.filter((entry) => entry.text === text)),
    waived: placed(article.waived.filter((entry) => entry.text === text)),
  });
}

type MaybeRange = { start?: number | undefined; end?: number | undefined };

function placed<Entry extends object>(entries: readonly Entry[]): (Entry & Range)[] {
  return entries.filter((entry): entry is Entry & Range => {
    const { start, end } = entry as MaybeRange;
    return start !== undefined && end !== undefined;
  });
}
