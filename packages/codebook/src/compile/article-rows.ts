import type { ArticleRecord } from "../schema/index";
import { proofKey, type RecordIndex } from "./record-index";
import type { Row } from "./row";

const NOT_READ = {
  sentences: null,
  sentencesCovered: null,
  sentencesLeftOut: null,
  items: null,
  itemsCovered: null,
  itemsWaived: null,
};

/** An article's row, with the coverage of its first text as the proof counts it. */
export function articleRow(article: ArticleRecord, proofs: RecordIndex["proofs"]): Row {
  const { id, publisher, title, titleIsOurs, type, published, publishedBasis, url } = article;
  const [text] = article.texts;
  return {
    id,
    publisher,
    title,
    titleIsOurs,
    type,
    published,
    publishedBasis,
    url,
    archived: article.archived ?? null,
    note: article.note ?? null,
    evidence: text ? "anchored" : "cited",
    claims: article.claims.length,
    ...(text ? coverageOf(article.id, text.id, proofs) : NOT_READ),
  };
}

function coverageOf(article: string, text: string, proofs: RecordIndex["proofs"]) {
  const proof = proofs.get(proofKey(article, text));
  if (proof === undefined)
    throw new Error(`texts: expected a proof of text ${text}, got none; run crisis verify`);
  return proof.coverage;
}

/** The rows of an article's texts. */
export function textRows(article: ArticleRecord): Row[] {
  return article.texts.map((text) => ({
    article: article.id,
    text: text.id,
    language: text.language,
    translatedFrom: text.translation?.from ?? null,
    translatedBy: text.translation?.by ?? null,
    url: text.url ?? null,
    archived: text.archived ?? null,
    digest: text.digest,
    length: text.length,
    normalization: text.normalization,
  }));
}
