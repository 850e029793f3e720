import type { Corpus } from "../corpus/corpus";
import type { ArticleFile } from "../read/index";
import { readSource } from "../read/read-source";
import { type ExaminedClaim, examineClaim } from "./examine-claim";
import { type ExaminedText, examineText } from "./examine-text";

/** What the local texts say of an article's claims. */
export type ExaminedArticle = {
  article: ArticleFile;
  texts: ReadonlyMap<string, ExaminedText>;
  /** Texts that are not there (`missing`), or cannot be read. */
  unread: { id: string; missing: boolean; reason: string }[];
  claims: readonly ExaminedClaim[];
};

/** Reads an article's texts and examines every claim with evidence. */
export function examineArticle(article: ArticleFile, sourcesDir: string, corpus: Corpus): ExaminedArticle {
  const texts = new Map<string, ExaminedText>();
  const unread: ExaminedArticle["unread"] = [];
  for (const { id, file } of article.record.texts) {
    const read = readSource(sourcesDir, file);
    if (read.ok) texts.set(id, examineText(article, id, read.source, corpus));
    else unread.push({ id, missing: read.missing, reason: read.reason });
  }
  const claims = article.claims
    .filter(({ record }) => record.evidence.length > 0)
    .map((claim) => examineClaim({ ...claim, article }, texts, corpus));
  return { article, texts, unread, claims };
}
