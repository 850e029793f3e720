import type { ChartContext } from "../context";
import type { Label } from "../scene/scene";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { claimWords } from "../words/claim-words";
import { clean } from "../words/clean";
import { counted, fill } from "../words/fill";
import { joined } from "../words/joined";
import { correctedWords, isContested, isStruckOut, standingWords } from "../words/standing";
import { capital } from "../words/who";
import { isForeseen, type Moment } from "./moments";

/** What is said against a moment; strong where it is struck out for it, or a correction says it. */
export interface Doubt {
  readonly words: string;
  readonly strong: boolean;
}

/** The words at a moment: its name, its date and how many claims tell of it, and what is doubtful. */
export interface MomentWords {
  readonly name: string;
  readonly facts: string;
  readonly doubts: readonly Doubt[];
}

/** The word that an event is not said to have come: forecast, planned, and how sure its source is. */
function modeWord(moment: Moment, { labels, words }: ChartContext): string {
  if (!isForeseen(moment)) return "";
  const { first } = moment;
  const isHedged = moment.claims.length === 1 && first.hedge !== "none";
  const mode = first.kind === "forecast" ? labels.timeline.forecast : words.labels.Modality[first.modality];
  return `${isHedged ? `${mode}, ${words.labels.Hedge[first.hedge]}` : mode}: `;
}

/** The dates between which claims that cannot all be right differ. */
function datesWords({ event, claims }: Moment, context: ChartContext): string {
  if (!event.dateDisputed) return "";
  const dated = event.dates.flatMap((date) => claims.find((claim) => claim.date === date) ?? []);
  const dates = [...new Set(dated.map(({ date }) => context.words.date(date, "short")))];
  return fill(context.labels.timeline.datesDiffer, { dates: dates.join(" · ") });
}

/** What is said against a moment: by other claims, by corrections. */
function doubtsOf(moment: Moment, context: ChartContext): Doubt[] {
  const { labels, locale } = context;
  const { event, claims } = moment;
  const denials = claims.filter(({ polarity }) => polarity === "denied").length;
  const [contested] = claims
    .filter(isContested)
    .sort((a, b) => context.contradicts(b.id).length - context.contradicts(a.id).length);
  const replaced = claims.some((claim) => context.replacedBy(claim.id).length > 0);
  const disputed = event.status === "disputed";
  const against = contested && !disputed ? (standingWords(contested, context) ?? "") : "";
  const doubts: Doubt[] = [
    { words: disputed ? counted(labels.timeline.denials, denials, locale) : "", strong: denials > 1 },
    { words: replaced ? labels.claim.replaced : "", strong: true },
    { words: against, strong: contested !== undefined && isStruckOut(contested) },
    { words: datesWords(moment, context), strong: false },
    ...[...new Set(claims.map((claim) => correctedWords(claim, context)))].map((words) => ({
      words,
      strong: true,
    })),
  ];
  return doubts.filter(({ words }) => words !== "").map((doubt) => ({ ...doubt, words: `≠ ${doubt.words}` }));
}

/** How many claims tell of a moment, and how many forecast it; of one claim alone nothing is said. */
function countWords({ claims, forecasts }: Moment, { labels, locale }: ChartContext): string[] {
  const told = claims.length - forecasts;
  return [
    told > 1 || (told === 1 && forecasts > 0) ? counted(labels.claim.claims, told, locale) : "",
    forecasts > 1 || (forecasts === 1 && told > 0)
      ? counted(labels.timeline.forecasts, forecasts, locale)
      : "",
  ];
}

/** The name of an event without the date that it ends with, such as ", 7 December 2021": the date stands below it. */
function shortName({ event }: Moment, context: ChartContext): string {
  const name = context.name(event.event);
  const [, short, year] = /^(.{6,}), [^,]{0,20}?(\d{4})$/u.exec(name) ?? [];
  const isDate = year !== undefined && [event.from, event.to].some((day) => day?.startsWith(year));
  return short !== undefined && isDate ? short : name;
}

/** The words of a moment. A denial is told by its claim's summary: the event's name would say the contrary. */
export function momentWords(moment: Moment, context: ChartContext, withLane = false): MomentWords {
  const { labels, words } = context;
  const { event, first, claims } = moment;
  const denied = event.status === "denied" || event.status === "ruled-out";
  const facts = [
    denied ? labels.claim.denied : "",
    words.date(event.date, "short"),
    ...countWords(moment, context),
    withLane ? words.labels.Lane[event.lane] : "",
  ];
  const cited = claims.every((claim) => claim.evidence === "cited") ? "\u00a0†" : "";
  return {
    name:
      denied && first.summary !== ""
        ? clean(first.summary)
        : `${modeWord(moment, context)}${shortName(moment, context)}`,
    facts: joined(facts) + cited,
    doubts: doubtsOf(moment, context),
  };
}

export type WordLine = Pick<Label, "text" | "size"> & Partial<Label>;

/** The words in lines that fit a width. */
export function momentLines(words: MomentWords, width: number): WordLine[] {
  const small = (text: string, lines: number, fill: string) =>
    text === ""
      ? []
      : wrap(text, SIZE.small, width, lines).map((line) => ({ text: line, size: SIZE.small, fill }));
  return [
    ...wrap(words.name, SIZE.text, width, 3).map((text) => ({ text, size: SIZE.text })),
    ...small(words.facts, 3, colour("soft")),
    ...words.doubts.flatMap((doubt) => small(doubt.words, 3, colour(doubt.strong ? "alert" : "soft"))),
  ];
}

/** How high lines of words are. */
export const linesHeight = (lines: readonly WordLine[]): number => lines.length * LINE.small;

/** A moment in full words: the claim that its mark leads to, how the forecast came out, and how many more claims there are. */
export function momentTitle(moment: Moment, context: ChartContext): string {
  const { labels, locale, words } = context;
  const { first, claims } = moment;
  const isResolved = first.kind === "forecast" && first.resolution !== "open";
  const resolution = isResolved ? words.labels.Resolution[first.resolution] : "";
  const more = claims.length - 1;
  return [
    claimWords(first, context),
    capital(resolution),
    datesWords(moment, context),
    more > 0 ? counted(labels.claim.more, more, locale) : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}
