import type { Corpus, PlacedClaim } from "../corpus/corpus";
import { type DayRange, parseDate } from "../dates/index";
import { datesIn, seasonsIn } from "../lexicon/index";
import type { ExaminedText } from "./examine-text";

/** The dates that stand around a claim: the article's day and that of the utterance, the dates and seasons that the article's texts
 * name, the terms of the offices of whom it is about, and the worded dates of other claims about the same thing. */
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
  return [
    day(published),
    ...(record.known ? [day(record.known.day)] : []),
    ...[...texts.values()].flatMap((text) => datesOfText(text, published)),
    ...terms.flatMap(({ from, to }) => [...rangeOf(from), ...rangeOf(to)]),
    ...(wordedDates(corpus).get(record.about) ?? []).flatMap(({ id, range }) =>
      id === record.id ? [] : [range],
    ),
  ];
}

const day = (date: string): DayRange => ({ from: date, to: date });

function rangeOf(date: string | null): DayRange[] {
  const parsed = date === null ? null : parseDate(date);
  return parsed?.ok ? [{ from: parsed.value.from, to: parsed.value.to }] : [];
}

const ofTexts = new WeakMap<ExaminedText, { published: string; dates: DayRange[] }>();

function datesOfText(text: ExaminedText, published: string): DayRange[] {
  const known = ofTexts.get(text);
  if (known?.published === published) return known.dates;
  const { normal } = text.source;
  const dates = [
    ...datesIn(normal).flatMap((mention) => mention.resolve(published, "either")),
    ...seasonsIn(normal, Number(published.slice(0, 4))),
  ].map(({ from, to }) => ({ from, to }));
  ofTexts.set(text, { published, dates });
  return dates;
}

type Dated = { id: string; range: DayRange };

const ofCorpora = new WeakMap<Corpus, Map<string, Dated[]>>();

/** The dates that claims have from their words, by what they are about. */
function wordedDates(corpus: Corpus): Map<string, Dated[]> {
  const known = ofCorpora.get(corpus);
  if (known) return known;
  const all = new Map<string, Dated[]>();
  for (const { record } of corpus.data.articles)
    for (const { id, about, date, dateBasis } of record.claims) {
      if (date === null || dateBasis === "context") continue;
      const list = all.get(about) ?? [];
      all.set(about, [...list, ...rangeOf(date).map((range) => ({ id, range }))]);
    }
  ofCorpora.set(corpus, all);
  return all;
}
