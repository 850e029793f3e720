import type { EdtfNode } from "edtf";
import { dayOf, lastOfMonth } from "./days";
import { seasons } from "./seasons";

/** How finely a date is given. */
export type DatePrecision = "day" | "month" | "season" | "year" | "decade" | "century" | "interval";

/** First and last day of one date, and its precision; `reason` where it cannot be held to days. */
export type Bounds = { from: string; to: string; precision: DatePrecision } | { reason: string };

// digits left open, as npm edtf's bit mask over YYYYMMDD gives them, by how many parts the date has
const OPEN: readonly Readonly<Record<number, DatePrecision>>[] = [
  {},
  { 8: "decade", 12: "century" },
  { 48: "year", 56: "decade", 60: "century" },
  { 192: "month", 240: "year", 248: "decade", 252: "century" },
];

/** The bounds of a parsed EDTF date that is not an interval, list or set. */
export function boundsOf(node: EdtfNode): Bounds {
  const [year = Number.NaN, month = 1, day = 1] = node.values as number[];
  if (node.type === "Century") return years(year * 100, 100, "century");
  if (node.type === "Decade") return years(year * 10, 10, "decade");
  if (node.type === "Season") return season(year, month);
  if (node.type !== "Date") return { reason: `a ${node.type.toLowerCase()} of this form is not supported` };
  if (node.values.length > 3) return { reason: "a time of day is finer than the data hold" };
  if (year < 1 || year > 9999) return { reason: "years run from 0001 to 9999" };
  if (node.unspecified) return open(OPEN[node.values.length]?.[node.unspecified], year, month + 1);
  if (node.values.length === 1) return years(year, 1, "year");
  if (node.values.length === 2) return months(year, month + 1, 1, "month");
  const exact = dayOf(year, month + 1, day);
  return exact === null ? noSuchDay : { from: exact, to: exact, precision: "day" };
}

const noSuchDay = { reason: "the calendar has no such day" };

function open(precision: DatePrecision | undefined, year: number, month: number): Bounds {
  if (precision === "month") return months(year, month, 1, "month");
  if (precision === "year") return years(year, 1, precision);
  if (precision === "decade") return years(year, 10, precision);
  if (precision === "century") return years(year, 100, precision);
  return { reason: "digits are left open that later digits fill; write an interval" };
}

function years(year: number, count: number, precision: DatePrecision): Bounds {
  return months(year, 1, count * 12, precision);
}

function season(year: number, code: number): Bounds {
  const [month, count] = seasons[code] ?? [];
  return month && count ? months(year, month, count, "season") : { reason: `no season has the code ${code}` };
}

function months(year: number, month: number, count: number, precision: DatePrecision): Bounds {
  const end = month - 1 + count - 1;
  const from = dayOf(year, month, 1);
  const to = lastOfMonth(year + Math.floor(end / 12), (end % 12) + 1);
  return from === null ? { reason: "years run from 0001 to 9999" } : { from, to, precision };
}
