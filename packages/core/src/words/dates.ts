import type { DatePrecision, Sense } from "../generated/rows";
import type { Context } from "./context";
import { plainText } from "./plain-text";

interface Dated {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly approximate: boolean;
  readonly sense: Sense;
}

/** A day in words. @example "3 December 2021" */
export function dayWords(day: string, { day: format }: Context): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? plainText(day) : format(date);
}

/** When a claim says that it held: as wide as it is precise, and how the claim fills it. @example "at some time in March 2014" */
export function dateWords(row: Dated, context: Context): string {
  const { language } = context;
  if (row.date === null) return language.noDate;
  const words = certainWords(row, row.date, context);
  return row.approximate ? `${words} (${language.approximate})` : words;
}

/** The same of a date that has no columns of its own. */
export const edtfWords = (edtf: string, context: Context): string =>
  dateWords(
    {
      date: edtf,
      from: null,
      to: null,
      datePrecision: /^\d{4}-\d\d-\d\d[?~%]?$/.test(edtf) ? "day" : "interval",
      approximate: /[?~%]/.test(edtf),
      sense: "within",
    },
    context,
  );

function certainWords(row: Dated, edtf: string, context: Context): string {
  const { language } = context;
  const [first = "", last] = edtf.replace(/[?~%]/g, "").split("/");
  if (last === undefined && !/[[\]{},]/.test(first)) {
    const part = partWords(first, context);
    if (part !== null) return language.during(row.sense, row.datePrecision === "day", part);
  }
  // of forms that have no words of their own, such as sets, the first and last day are told
  const from = partWords(first, context) ?? (row.from && language.day(dayWords(row.from, context)));
  const to = partWords(last ?? "", context) ?? (row.to && language.day(dayWords(row.to, context)));
  if (from === null && to === null) return plainText(edtf);
  return language.span(row.sense, from, to);
}

/** A date of one precision in words; null where it is none, or an open end. */
function partWords(edtf: string, context: Context): string | null {
  const { language } = context;
  const [year = "", month, day] = edtf.replace(/(-XX)+$/, "").split("-");
  if (/^\d{3}X?$/.test(year)) return language.decade(`${year.slice(0, 3)}0`);
  if (/^\d\d(XX)?$/.test(year)) return language.century(`${year.slice(0, 2)}00`, `${year.slice(0, 2)}99`);
  if (!/^\d{4}$/.test(year)) return null;
  if (month === undefined) return year;
  const season = /^(2[1-9]|3[0-2])$/.test(month) ? language.seasons[(Number(month) - 21) % 4] : undefined;
  if (season !== undefined) return language.season(season, year);
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return day === undefined ? context.month(date) : language.day(context.day(date));
}
