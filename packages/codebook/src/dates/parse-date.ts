/// <reference path="./edtf.d.ts" />
import { type EdtfNode, parse } from "edtf";
import { boundsOf, type DatePrecision } from "./bounds";
import type { DayRange } from "./days";

/** A date as EDTF, with what is derived from it and never typed. */
export type ParsedDate = DayRange & { edtf: string; datePrecision: DatePrecision; approximate: boolean };

/** Either a date, or the reason why there is none. */
export type DateResult = { ok: true; value: ParsedDate } | { ok: false; reason: string };

const LONGEST = 64;

/** Reads an EDTF date (ISO 8601-2, levels 0 to 2): first and last day, precision, whether approximate.
 * @example parseDate("2014-03") //=> { ok: true, value: { edtf: "2014-03", from: "2014-03-01", to: "2014-03-31", datePrecision: "month", approximate: false } }
 * @example parseDate("2021-02-30") //=> { ok: false, reason: "not an EDTF date, or a day that the calendar has not: \"2021-02-30\"" }
 */
export function parseDate(edtf: string): DateResult {
  const known = remembered.get(edtf);
  if (known) return known;
  const result = read(edtf);
  // the grammar takes a fraction of a millisecond, and a corpus names the same days again and again
  if (remembered.size >= MOST) remembered.clear();
  remembered.set(edtf, result);
  return result;
}

const MOST = 20_000;
const remembered = new Map<string, DateResult>();

function read(edtf: string): DateResult {
  if (edtf.length > LONGEST)
    return fail(`an EDTF date has at most ${LONGEST} characters, got ${edtf.length}`);
  const node = tree(edtf);
  if (node === null)
    return fail(`not an EDTF date, or a day that the calendar has not: ${JSON.stringify(edtf)}`);
  const range = rangeOf(node);
  if ("reason" in range) return fail(`${range.reason}: ${JSON.stringify(edtf)}`);
  return { ok: true, value: { edtf, ...range, approximate: /[~?%]/.test(edtf) } };
}

function fail(reason: string): DateResult {
  return { ok: false, reason };
}

function tree(edtf: string): EdtfNode | null {
  try {
    return parse(edtf, { level: 2, seasonIntervals: true, seasonUncertainty: true });
  } catch {
    return null;
  }
}

function rangeOf(node: EdtfNode): (DayRange & { datePrecision: DatePrecision }) | { reason: string } {
  if (node.type === "Interval") return interval(node);
  if (node.type === "List" || node.type === "Set") return several(node);
  const bounds = boundsOf(node);
  return "reason" in bounds ? bounds : { from: bounds.from, to: bounds.to, datePrecision: bounds.precision };
}

function interval(node: EdtfNode): (DayRange & { datePrecision: DatePrecision }) | { reason: string } {
  // an open end comes as null or Infinity
  const [first, last] = node.values.map((end) => (isNode(end) ? boundsOf(end) : null));
  if (!first && !last) return { reason: "an interval open at both ends says nothing" };
  if (first && "reason" in first) return first;
  if (last && "reason" in last) return last;
  const from = first?.from ?? null;
  const to = last?.to ?? null;
  if (from !== null && to !== null && from > to) return { reason: "the interval ends before it begins" };
  return { from, to, datePrecision: "interval" };
}

function isNode(end: unknown): end is EdtfNode {
  return typeof end === "object" && end !== null;
}

function several(node: EdtfNode): (DayRange & { datePrecision: DatePrecision }) | { reason: string } {
  const all = (node.values as (EdtfNode | EdtfNode[])[]).flat().map(boundsOf);
  const from: string[] = [];
  const to: string[] = [];
  for (const bounds of all) {
    if ("reason" in bounds) return bounds;
    from.push(bounds.from);
    to.push(bounds.to);
  }
  return {
    from: node.earlier ? null : (from.sort()[0] ?? null),
    to: node.later ? null : (to.sort().at(-1) ?? null),
    datePrecision: "interval",
  };
}
