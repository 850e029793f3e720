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

/** A date in words, no more precise than it is. @example dateWords(row of "2014-03", context) //=> "Mar 2014" */
export function dateWords(row: Dated, { format, labels }: ChartContext): string {
  const from = dayOf(row.from);
  const to = dayOf(row.to);
  const words = (): string => {
    if (!from && !to) return row.date ? clean(row.date) : labels.claim.noDate;
    if (!from) return fill(labels.claim.openStart, { date: format.day(to as Date) });
    if (!to) return fill(labels.claim.openEnd, { date: format.day(from) });
    if (row.datePrecision === "month") return format.month(from);
    if (row.datePrecision === "year") return format.year(from);
    if (row.from === row.to) return format.day(from);
    const sameYear = from.getUTCFullYear() === to.getUTCFullYear();
    return `${sameYear ? format.dayMonth(from) : format.day(from)} – ${format.day(to)}`;
  };
  return row.approximate && (from || to) ? fill(labels.claim.about, { date: words() }) : words();
}

/** A day of publication or utterance in words. */
export function dayWords(day: string, { format }: ChartContext): string {
  const date = dayOf(day);
  return date ? format.day(date) : clean(String(day));
}
