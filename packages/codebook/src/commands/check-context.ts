import { type Corpus, corpusOf } from "../corpus/corpus";
import { today } from "../dates/index";
import { type ExaminedArticle, examineArticle } from "../proofs/examine-article";
import { type ArticleFile, type ReadOptions, readData } from "../read/index";
import type { RuleContext } from "../rules/index";
import { readWithProgress } from "./read-with-progress";

/** How the data are read, and the day of the check: today, unless given. */
export type ContextOptions = ReadOptions & { day?: string };

/** What rules look at, for a data folder and, where there is one, a folder of texts; each text is examined once. */
export function ruleContext(
  dataDir: string,
  sourcesDir: string | null,
  { day = today(), ...options }: ContextOptions = {},
): RuleContext & { corpus: Corpus } {
  const corpus = corpusOf(readData(dataDir, { read: readWithProgress, ...options }));
  const cache = new Map<ArticleFile, ExaminedArticle>();
  const examined = (article: ArticleFile) => {
    if (sourcesDir === null) return null;
    const known = cache.get(article) ?? examineArticle(article, sourcesDir, corpus);
    cache.set(article, known);
    return known;
  };
  return { corpus, examined, sourcesDir, isFuture: (other) => other > day };
}
