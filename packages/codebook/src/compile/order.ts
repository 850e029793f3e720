import type { ArticleRecord, ClaimRecord } from "../schema/index";

/** Compares by code unit, which is the same on every machine. */
export const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Articles by the day on which they were published, then by id. */
export function articlesInOrder(articles: readonly ArticleRecord[]): ArticleRecord[] {
  return articles.toSorted((a, b) => byText(a.published, b.published) || byText(a.id, b.id));
}

/** Claims as their values stand in the article's texts; claims that share a place, or have none, as in the file. */
export function claimsInOrder(article: ArticleRecord): ClaimRecord[] {
  const texts = article.texts.map((text) => text.id);
  const placed = article.claims.map((claim) => ({ claim, place: placeOf(claim, texts) }));
  return placed
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ claim }) => claim);
}

function placeOf(claim: ClaimRecord, texts: readonly string[]): [text: number, start: number] {
  const spans = claim.evidence.filter((span) => "start" in span);
  const values = spans.filter((span) => span.role === "value");
  const places = (values.length > 0 ? values : spans).map((span): [number, number] => [
    texts.indexOf(span.text),
    span.start,
  ]);
  places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return places[0] ?? [texts.length, 0];
}
