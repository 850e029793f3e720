import { addDays, contains, type DayRange, overlaps, parseDate } from "../dates/index";
import type { EntailContext, EntailedClaim, Finding, SpanText } from "./claim";
import type { Candidate, DateMention } from "./date-mention";
import { datesIn } from "./dates-in";
import { isDeadline, untilDeadline } from "./deadline";
import { outlook } from "./outlook";
import { phrases } from "./phrases";

const UP_TO_NOW = phrases([
  "since",
  "so far",
  "until now",
  "to date",
  "still",
  "now",
  "has been",
  "have been",
  "has",
  "have",
  "already",
  "continues?",
  "daily",
]);
const LIMITED = phrases(["before", "until", "till", "through"]);

/** Checks the date against the spans, by what it was taken from: a stated date is worded whole, a relative one resolves from the
 * day of publication, one from the context is at least possible. After "by", the date is where a window ends. */
export function entailDate(
  claim: EntailedClaim,
  spans: readonly SpanText[],
  context: EntailContext,
): Finding[] {
  if (claim.date === null || claim.date === undefined) return [];
  const parsed = parseDate(claim.date);
  if (!parsed.ok) return [{ field: "date", expected: "an EDTF date", got: claim.date, hint: parsed.reason }];
  const range: DayRange = { from: parsed.value.from, to: parsed.value.to };
  const near = spans.filter((span) => span.role === "date" || span.role === "value").flatMap(read);
  if (claim.dateBasis === "context") return fromContext(claim.date, range, spans, context);
  const year = yearBeside(near);
  const stated = claim.dateBasis === "stated";
  const usable = near.flatMap((date): Dated[] => {
    if (!stated) return [{ ...date, candidates: candidatesOf(date, context) }];
    if (date.mention.stated) return [{ ...date, candidates: candidatesOf(date, context) }];
    return year === undefined ? [] : [{ ...date, candidates: candidatesOf(date, context, year) }];
  });
  if (worded(range, usable, context)) return [];
  const got = near.map(({ words }) => JSON.stringify(words)).join(", ") || "no date in a date or value span";
  return [{ field: "date", expected: claim.date, got, hint: hintFor(stated, range, near, context) }];
}

function hintFor(stated: boolean, range: DayRange, near: readonly Read[], context: EntailContext): string {
  const all = near.map((date) => ({ ...date, candidates: candidatesOf(date, context) }));
  if (stated && worded(range, all, context)) return "the words name no year: its basis is relative";
  if (stated) return "a stated date has the year, month and day that the span words, and no finer";
  const days = all.flatMap(({ candidates }) => candidates).map(shown);
  return `seen from ${context.published} the words give ${[...new Set(days)].join(", ") || "nothing"}`;
}

type Dated = Read & { candidates: Candidate[] };
type Read = { mention: DateMention; words: string; span: SpanText; sentence: string };

function read(span: SpanText): Read[] {
  const sentence = span.sentence ?? span.text;
  return datesIn(span.text).map((mention) => ({
    mention,
    words: span.text.slice(mention.start, mention.end),
    span,
    sentence,
  }));
}

function yearBeside(near: readonly Read[]): number | undefined {
  return near.find(({ mention }) => mention.year !== undefined)?.mention.year;
}

function candidatesOf({ mention, span, sentence }: Read, context: EntailContext, year?: number): Candidate[] {
  const at = Math.max(0, span.at ?? sentence.indexOf(span.text)) + mention.start;
  const named = mention.resolve(context.published, outlook(sentence, at), year);
  if (!isDeadline(sentence, at)) return named;
  return named.map((candidate) => untilDeadline(candidate, context.published));
}

/** Whether the words give the range: as one phrase, as a wider date than a phrase, or end by end. */
function worded(range: DayRange, near: readonly Dated[], context: EntailContext): boolean {
  const candidates = near.flatMap((date) => date.candidates);
  if (candidates.some((candidate) => fits(range, candidate))) return true;
  const text = near.map(({ sentence }) => sentence).join(" ");
  const now: Candidate[] =
    UP_TO_NOW.test(text) || LIMITED.test(text) ? [{ from: context.published, to: context.published }] : [];
  const limited = LIMITED.test(text);
  const begins =
    range.from === null
      ? limited || candidates.length > 0
      : [...candidates, ...now].some((c) => c.from === range.from);
  const ends =
    range.to === null ? candidates.length > 0 : [...candidates, ...now].some((c) => c.to === range.to);
  const wordedEnds = candidates.some(
    (c) => (range.from !== null && c.from === range.from) || (range.to !== null && c.to === range.to),
  );
  return begins && ends && wordedEnds;
}

/** The same days, or a coarser date that holds them; inside them where the words are loose. */
function fits(range: DayRange, candidate: Candidate): boolean {
  if (range.from === candidate.from && range.to === candidate.to) return true;
  if (candidate.loose) return contains(candidate, range);
  return range.from !== null && range.to !== null && isCalendarUnit(range) && contains(range, candidate);
}

/** A whole month, year or decade: a date coarser than its words says less, and nothing false. */
function isCalendarUnit({ from, to }: DayRange): boolean {
  return from !== null && to !== null && from.endsWith("-01") && addDays(to, 1).endsWith("-01");
}

function fromContext(
  date: string,
  range: DayRange,
  spans: readonly SpanText[],
  context: EntailContext,
): Finding[] {
  const read = spans.flatMap((span) =>
    datesOf(span).flatMap((mention) => mention.resolve(context.published, "either")),
  );
  if (context.datesAround) return fromAround(date, range, [...read, ...context.datesAround()], context);
  if (read.some((candidate) => overlaps(candidate, range))) return [];
  const latest = addDays(context.published, 400);
  const { earliest = null } = context;
  const isLate = earliest === null || (range.from ?? earliest) >= earliest;
  if (overlaps(range, { from: earliest, to: latest }) && isLate) return [];
  return [
    {
      field: "date",
      expected: date,
      got: "no date of that time in any span",
      hint: `from context a date lies ${earliest === null ? "not after" : `between ${earliest} and`} ${latest}; put a span on the words that give it`,
    },
  ];
}

/** A date from the context is one that stands around, or a coarser one; its ends may come from two, and of an interval that the words
 * leave vague, one end may lie beside a date and the other be judged. */
function fromAround(
  date: string,
  range: DayRange,
  around: readonly DayRange[],
  { published }: EntailContext,
): Finding[] {
  const starts = new Set(around.map(({ from }) => from));
  const ends = new Set(around.map(({ to }) => to));
  const begins = range.from === null || starts.has(range.from);
  const closes = range.to === null || ends.has(range.to);
  if ((begins && closes) || around.some((one) => fits(range, one))) return [];
  if (date.includes("/") && (isBeside(range.from, around) || isBeside(range.to, around))) return [];
  return [
    {
      field: "date",
      expected: date,
      got: "a date that nothing around gives",
      hint: `from context it is the article's day (${published}), a date that the text names within five sentences, or that of another of its claims about the same thing or of a claim that this one is related to`,
    },
  ];
}

/** Whether a day is an end of a date, or the day before or after it. */
function isBeside(day: string | null, around: readonly DayRange[]): boolean {
  if (day === null) return false;
  const near = new Set([addDays(day, -1), day, addDays(day, 1)]);
  return around.some(({ from, to }) => (from !== null && near.has(from)) || (to !== null && near.has(to)));
}

function datesOf(span: SpanText): DateMention[] {
  return [...datesIn(span.text), ...datesIn(span.sentence ?? "")];
}

function shown({ from, to }: DayRange): string {
  return from === to ? `${from}` : `${from ?? ".."}/${to ?? ".."}`;
}
