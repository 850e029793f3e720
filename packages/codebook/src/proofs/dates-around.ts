import type { Corpus, PlacedClaim } from "../corpus/corpus";
import { type DayRange, parseDate } from "../dates/index";
import { type Range, sliceText } from "../evidence/index";
import { datesIn, seasonsIn } from "../lexicon/index";
import type { ArticleFile } from "../read/index";
import type { ClaimRecord } from "../schema/index";
import type { ExaminedText } from "./examine-text";

/** So many sentences before and behind its evidence, a claim is still spoken of. */
const NEAR = 5;

/** The dates that stand around a claim: the article's day and that of the utterance, the dates and seasons that the text names near its
 * evidence, the terms of the offices of whom it is about, the worded dates of the article's other claims about the same thing, and the
 * dates of the claims that it is related to. */
export function datesAround(
  { record, article }: PlacedClaim,
  texts: ReadonlyMap<string, ExaminedText>,
  corpus: Corpus,
): DayRange[] {
  const { published } = article.record;
  const actors = [
    record.about,
    ...("participants" in record ? record.participants : []).map(({ actor }) => actor),
  ];
  const terms = actors.flatMap((actor) => corpus.registers.actors.get(actor)?.record.offices ?? []);
  const related = record.relations.map(({ claim }) => corpus.claims.get(claim)?.record.date ?? null);
  return [
    day(published),
    ...(record.known ? [day(record.known.day)] : []),
    ...[...texts.values()].flatMap((text) => datesNear(record, text, published)),
    ...terms.flatMap(({ from, to }) => [...rangeOf(from), ...rangeOf(to)]),
    ...(wordedDates(article).get(record.about) ?? []).flatMap(({ id, range }) =>
      id === record.id ? [] : [range],
    ),
    ...related.flatMap(rangeOf),
  ];
}

const day = (date: string): DayRange => ({ from: date, to: date });

function rangeOf(date: string | null): DayRange[] {
  const parsed = date === null ? null : parseDate(date);
  return parsed?.ok ? [{ from: parsed.value.from, to: parsed.value.to }] : [];
}

function datesNear({ evidence }: ClaimRecord, text: ExaminedText, published: string): DayRange[] {
  const spans = evidence.filter(
    (span): span is typeof span & Range => span.text === text.id && "start" in span,
  );
  const touched = text.sentences.flatMap((sentence, index) =>
    spans.some((span) => sentence.start < span.end && span.start < sentence.end) ? [index] : [],
  );
  return datesBySentence(text, published)
    .filter((_, index) => touched.some((at) => Math.abs(at - index) <= NEAR))
    .flat();
}

const ofTexts = new WeakMap<ExaminedText, { published: string; dates: DayRange[][] }>();

function datesBySentence(text: ExaminedText, published: string): DayRange[][] {
  const known = ofTexts.get(text);
  if (known?.published === published) return known.dates;
  const dates = text.sentences.map(({ start, end }) =>
    datesOf(sliceText(text.source.normal, start, end), published),
  );
  ofTexts.set(text, { published, dates });
  return dates;
}

function datesOf(words: string, published: string): DayRange[] {
  return [
    ...datesIn(words).flatMap((mention) => mention.resolve(published, "either")),
    ...seasonsIn(words, Number(published.slice(0, 4))),
  ].map(({ from, to }) => ({ from, to }));
}

type Dated = { id: string; range: DayRange };

const ofArticles = new WeakMap<ArticleFile, Map<string, Dated[]>>();

/** The dates that an article's claims have from their words, by what they are about. */
function wordedDates(article: ArticleFile): Map<string, Dated[]> {
  const known = ofArticles.get(article);
  if (known) return known;
  const all = new Map<string, Dated[]>();
  for (const { id, about, date, dateBasis } of article.record.claims) {
    if (date === null || dateBasis === "context") continue;
    all.set(about, [...(all.get(about) ?? []), ...rangeOf(date).map((range) => ({ id, range }))]);
  }
  ofArticles.set(article, all);
  return all;
}
