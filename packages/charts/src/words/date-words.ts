import type { ChartContext } from "../context";
import type { DatePrecision } from "../rows";
import { clean } from "./clean";
import { dayOf } from "./days";
import { fill } from "./fill";

interface Dated {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly approximate: boolean;
}

type Part =
  | { readonly kind: "day" | "month" | "year"; readonly date: Date }
  | { readonly kind: "words"; readonly words: string };

/** One end of an EDTF date, as precise as it is written; null for forms that are told by their first and last day. */
function partOf(text: string, { labels }: ChartContext): Part | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text.replace(/[?~%]/g, ""));
  if (!match) return null;
  const [, year = "", month, day] = match;
  const season = month ? labels.season[month] : undefined;
  if (season) return { kind: "words", words: fill(season, { year }) };
  const date = dayOf(`${year}-${month ?? "01"}-${day ?? "01"}`);
  return date && { kind: day ? "day" : month ? "month" : "year", date };
}

function partWords(part: Part, { format }: ChartContext, withYear = true): string {
  if (part.kind === "words") return part.words;
  if (part.kind === "day") return (withYear ? format.day : format.dayMonth)(part.date);
  if (part.kind === "month") return (withYear ? format.month : format.monthOnly)(part.date);
  return format.year(part.date);
}

function wordsOf(row: Dated, context: ChartContext): string {
  const { labels } = context;
  const [from, to] = [dayOf(row.from), dayOf(row.to)];
  const [first, last] = (row.date ?? "").split("/");
  if (!from && !to) return row.date ? clean(row.date) : labels.claim.noDate;
  const atDay = (date: Date): Part => ({ kind: "day", date });
  const start = from && (partOf(first ?? "", context) ?? { kind: "month", date: from });
  const end = to && (partOf(last ?? first ?? "", context) ?? { kind: "month", date: to });
  if (!start) return fill(labels.claim.openStart, { date: partWords(end ?? atDay(to as Date), context) });
  if (!end) return fill(labels.claim.openEnd, { date: partWords(start, context) });
  const same = partWords(start, context) === partWords(end, context);
  if (last === undefined && (same || start.kind !== "month")) return partWords(start, context);
  if (same) return partWords(start, context);
  const sameYear = from?.getUTCFullYear() === to?.getUTCFullYear() && start.kind === end.kind;
  return `${partWords(start, context, !sameYear)} – ${partWords(end, context)}`;
}

/** A date in words, no more precise than it is. @example dateWords(row of "2014-03", context) //=> "Mar 2014" */
export function dateWords(row: Dated, context: ChartContext): string {
  const words = wordsOf(row, context);
  const dated = row.from !== null || row.to !== null;
  return row.approximate && dated ? fill(context.labels.claim.about, { date: words }) : words;
}

/** From one day to another in words, as `dateWords` puts them. @example daysWords(21 Feb, 24 Feb) //=> "21 Feb – 24 Feb 2022" */
export function daysWords(from: Date, to: Date, { format }: ChartContext): string {
  if (from.getTime() === to.getTime()) return format.day(from);
  const sameYear = from.getUTCFullYear() === to.getUTCFullYear();
  return `${(sameYear ? format.dayMonth : format.day)(from)} – ${format.day(to)}`;
}

/** A day of publication or utterance in words. */
export function dayWords(day: string, { format }: ChartContext): string {
  const date = dayOf(day);
  return date ? format.day(date) : clean(String(day));
}

/** A date in words for the middle of a line: `for Jan 2022`, `from 5 Dec 2021`. */
export function forDate(row: Dated, context: ChartContext): string {
  const words = dateWords(row, context);
  const open = row.from === null || row.to === null;
  return open ? words : fill(context.labels.claim.asOf, { date: words });
}
