import { compare } from "./compare";
import { groupRows } from "./group-rows";
import { readField } from "./reader";
import { isLeftOut, type Ranked, type WithDeprecated } from "./shapes";

interface Claim extends Ranked {
  readonly id: string;
  readonly article: string;
  readonly publisher: string;
  readonly published: string;
  readonly about: string;
  readonly assertedBy: string | null;
}

/** Of which event the readouts are wanted. */
export interface Readouts<Row extends Claim> extends WithDeprecated {
  readonly event: Row["about"];
}

/** What one article tells of an event. */
export interface Readout<Row extends Claim = Claim> {
  readonly article: Row["article"];
  readonly publisher: Row["publisher"];
  readonly published: string;
  /** Who speaks in it, each once; nobody who is unnamed. */
  readonly speakers: readonly NonNullable<Row["assertedBy"]>[];
  /** The topics that it tells of, sorted. */
  readonly topics: readonly string[];
  /** Those of its topics that no other of the articles tells of. */
  readonly topicsHereOnly: readonly string[];
  /** Its claims about the event, in their order. */
  readonly claims: readonly Row["id"][];
}

/** The topics of a claim: an event claim has several, a statement one. */
function topicsOf(row: object): string[] {
  const topics = [readField(row, "topics"), readField(row, "topic")].flat();
  return topics.filter((topic): topic is string => typeof topic === "string");
}

/**
 * What each article tells of one event, side by side: a row an article, by the day it was published.
 *
 * Two readouts of one call differ less in what they say than in what they leave out: `topicsHereOnly` shows it. That an
 * article does not name a topic does not say that it was not spoken of. Deprecated rows are left out unless `deprecated: true`.
 *
 * @param rows claims of any kind
 * @param options the event
 * @example
 * const ofDecember = where(claims, { published: { lte: "2021-12-09" } });
 * readouts(ofDecember, { event: "biden-putin-call-2021-12-07" })
 *   .filter(({ topicsHereOnly }) => topicsHereOnly.length > 0)
 *   .map(({ article, topicsHereOnly }) => `${article}: ${topicsHereOnly}`);
 * //=> [
 * //     "infobae-2021-12-07-biden-putin-call: red-lines",
 * //     "whitehouse-2021-12-07-press-briefing: military-support,nato-membership",
 * //     "whitehouse-2021-12-07-readout-putin-call: troop-build-up",
 * //   ]
 */
export function readouts<Row extends Claim>(rows: readonly Row[], options: Readouts<Row>): Readout<Row>[] {
  const ofEvent = rows.filter((row) => row.about === options.event && !isLeftOut(row, options));
  const articles = groupRows(ofEvent, "article");
  return articles
    .map((claims) => {
      const [first] = claims as [Row];
      const own = [...new Set(claims.flatMap(topicsOf))].sort();
      const elsewhere = new Set(
        articles.flatMap((other) => (other === claims ? [] : other.flatMap(topicsOf))),
      );
      return {
        article: first.article,
        publisher: first.publisher,
        published: first.published,
        speakers: [...new Set(claims.map(({ assertedBy }) => assertedBy))].filter(
          (who): who is NonNullable<Row["assertedBy"]> => who !== null,
        ),
        topics: own,
        topicsHereOnly: own.filter((topic) => !elsewhere.has(topic)),
        claims: claims.map(({ id }) => id),
      };
    })
    .sort((a, b) => compare(a.published, b.published) || compare(a.article, b.article));
}
