import type { DatePrecision, Sense } from "../generated/rows";
import type { DateFormats } from "./formats";
import type { DateParts, DateWords, Grammar } from "./language";
import { plainText } from "./plain-text";

/** A day as midnight UTC; null where it is no day. */
export function dateOf(day: string): Date | null {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const bare = (edtf: string) => edtf.replace(/[?~%]/g, "");
const isOpen = (end: string) => end === "" || end === "..";

/** A day in words. @example "3 December 2021" */
export function dayWords(day: string, format: DateFormats): string {
  const date = dateOf(day);
  return date === null ? plainText(day) : format.day(date);
}

/** A date of one precision in words, without its qualifier; null where it is none, such as an open end. */
function partWords(edtf: string, words: DateParts, format: DateFormats): string | null {
  const [year = "", month, day] = edtf.replace(/(-XX)+$/, "").split("-");
  if (/^\d{3}X?$/.test(year)) return words.decade(`${year.slice(0, 3)}0`);
  if (/^\d\d(XX)?$/.test(year)) return words.century(`${year.slice(0, 2)}00`, `${year.slice(0, 2)}99`);
  if (!/^\d{4}$/.test(year)) return null;
  if (month === undefined) return year;
  // ISO 8601-2, 4.8: 21 to 32 are seasons, from 25 on with their hemisphere; 33 to 41 are quarters, thirds and halves
  const code = Number(month) - 21;
  const part = words.partsOfYear[code < 12 ? code % 4 : code - 8];
  if (code >= 0 && part !== undefined) return `${part} ${year}`;
  const date = dateOf(`${year}-${month}-${day ?? "01"}`);
  if (date === null) return null;
  return day === undefined ? format.month(date) : format.day(date);
}

/** An EDTF date in words, as wide as it is precise. @example "October 2013 to December 2013 (approximate)" */
export function dateWords(edtf: string | null, words: DateWords, format: DateFormats): string {
  if (edtf === null) return words.none;
  return qualified(edtf, unqualified(bare(edtf), words, format), words);
}

function qualified(edtf: string, date: string, words: DateWords): string {
  if (/[~%]/.test(edtf)) return words.approximate(date);
  return edtf.includes("?") ? words.uncertain(date) : date;
}

function unqualified(edtf: string, words: DateWords, format: DateFormats): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    const members = (set[2] ?? "")
      .split(",")
      .map((one) => unqualified(one.replace("..", "/"), words, format));
    return set[1] === "[" ? words.oneOf(members.join(", ")) : members.join(", ");
  }
  const part = (end: string) => partWords(end, words, format) ?? plainText(end);
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return part(from);
  if (isOpen(to)) return words.onwards(part(from));
  if (isOpen(from)) return words.until(part(to));
  return format.style === "short"
    ? shortInterval(from, to, part, format)
    : words.interval(part(from), part(to));
}

function shortInterval(from: string, to: string, part: (end: string) => string, format: DateFormats): string {
  const [first, last] = [dateOf(from), dateOf(to)];
  if (first && last && DAY.test(from) && DAY.test(to)) return format.days(first, last);
  const isMonth = (end: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(end);
  const [start, end] = [dateOf(`${from}-01`), dateOf(`${to}-01`)];
  return start && end && isMonth(from) && isMonth(to)
    ? format.months(start, end)
    : `${part(from)} – ${part(to)}`;
}

/** When a claim says that it held, where it stands alone: some time in a wide date that the claim does not fill. */
export function validTimeWords(
  { date, sense }: { readonly date: string | null; readonly sense: Sense },
  words: DateWords,
  format: DateFormats,
): string {
  if (date === null) return words.none;
  const part = (end: string) => partWords(end, words, format) ?? plainText(end);
  const [from = "", to] = bare(date).split("/");
  if (to !== undefined && isOpen(from) && !isOpen(to)) {
    return sense === "within" ? words.withinUntil(part(to)) : words.throughoutUntil(part(to));
  }
  if (sense === "throughout" || DAY.test(bare(date))) return dateWords(date, words, format);
  if (to === undefined) return words.within(dateWords(date, words, format));
  if (isOpen(to)) return words.withinOpen(dateWords(date, words, format));
  return qualified(date, words.between(part(from), part(to)), words);
}

interface Dated {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly approximate: boolean;
  readonly sense: Sense;
}

/** The same within a sentence. @example "at some time in March 2014" */
export function datePhrase(row: Dated, grammar: Grammar, format: DateFormats): string {
  if (row.date === null) return grammar.noDate;
  const words = certainPhrase(row, bare(row.date), grammar, format);
  return row.approximate ? `${words} (${grammar.approximate})` : words;
}

/** The same of a date that has no columns of its own. */
export const edtfPhrase = (edtf: string, grammar: Grammar, format: DateFormats): string =>
  datePhrase(
    {
      date: edtf,
      from: null,
      to: null,
      datePrecision: DAY.test(bare(edtf)) ? "day" : "interval",
      approximate: bare(edtf) !== edtf,
      sense: "within",
    },
    grammar,
    format,
  );

function certainPhrase(row: Dated, edtf: string, grammar: Grammar, format: DateFormats): string {
  const part = (end: string) => {
    const words = partWords(end, grammar, format);
    return words !== null && DAY.test(end) ? grammar.day(words) : words;
  };
  const day = (end: string | null) => end && grammar.day(dayWords(end, format));
  const [first = "", last] = edtf.split("/");
  if (last === undefined && !/[[\]{},]/.test(first)) {
    const words = part(first);
    if (words !== null) return grammar.during(row.sense, row.datePrecision === "day", words);
  }
  // of forms that have no words of their own, such as sets, the first and last day are told
  const from = part(first) ?? day(row.from);
  const to = part(last ?? "") ?? day(row.to);
  return from === null && to === null ? plainText(row.date) : grammar.span(row.sense, from, to);
}
