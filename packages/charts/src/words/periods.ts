import { dayOf, daysBetween } from "./days";
import type { Format } from "./format";

export type Unit = "year" | "month" | "day";

/** A time from one day to another, such as a column of the ladder. */
export interface Period {
  /** From 0, in the order of time. */
  readonly index: number;
  readonly unit: Unit;
  /** The first and the last day on which something stands in it, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

interface Bin {
  readonly unit: Unit;
  readonly days: readonly string[];
}

const LENGTH = { year: 4, month: 7, day: 10 } as const;
const FINER = { year: "month", month: "day", day: null } as const;

/** The two parts of a bin, cut between calendar units so that they are as even as can be; null where it cannot be cut. */
function cut({ unit, days }: Bin, finest: Unit): readonly [Bin, Bin] | null {
  const keys = days.map((day) => day.slice(0, LENGTH[unit]));
  const starts = keys.flatMap((key, index) => (index > 0 && key !== keys[index - 1] ? [index] : []));
  const uneven = (start: number) => Math.abs(days.length - 2 * start);
  const [start] = starts.sort((a, b) => uneven(a) - uneven(b) || a - b);
  if (start !== undefined) {
    return [
      { unit, days: days.slice(0, start) },
      { unit, days: days.slice(start) },
    ];
  }
  const finer = unit === finest ? null : FINER[unit];
  return finer === null ? null : cut({ unit: finer, days }, finest);
}

// Time counts beside the number of claims, so that a year of few threats is not lost beside a week of many deeds.
const load = ({ days }: Bin): number => {
  const [first, last] = [dayOf(days[0]), dayOf(days.at(-1))];
  return days.length * (1 + Math.log2(1 + (first && last ? daysBetween(first, last) : 0)));
};

/**
 * Cuts days into at most so many periods, finer where more falls: years, months, days. The fullest and longest is cut first.
 * `finest`: between which units it may cut at most.
 *
 * @example periodsOf(["2014-03-17", "2022-02-22", "2022-02-24"], 2).map(({ from, to }) => [from, to])
 * //=> [["2014-03-17", "2014-03-17"], ["2022-02-22", "2022-02-24"]]
 */
export function periodsOf(days: readonly string[], most: number, finest: Unit = "day"): Period[] {
  let bins: Bin[] = days.length > 0 ? [{ unit: "year", days: [...days].sort() }] : [];
  const whole = new Set<Bin>();
  while (bins.length < most) {
    const [fullest] = bins.filter((bin) => !whole.has(bin)).sort((a, b) => load(b) - load(a));
    if (!fullest) break;
    const parts = cut(fullest, finest);
    if (parts) bins = bins.flatMap((bin) => (bin === fullest ? parts : [bin]));
    else whole.add(fullest);
  }
  return bins.map(({ unit, days: own }, index) => ({
    index,
    unit,
    from: own[0] as string,
    to: own.at(-1) as string,
  }));
}

/** The period in which a day lies. */
export function periodOf(periods: readonly Period[], day: string): Period {
  const found = periods.find(({ to }) => day <= to) ?? periods.at(-1);
  if (!found) throw new Error(`chart: no period for ${day}`);
  return found;
}

/** A period in words: its days or months, and its year. @example ["1–22 Feb", "2022"] */
export function periodWords({ unit, from, to }: Period, format: Format): readonly [string, string] {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last) return [from === to ? from : `${from} – ${to}`, ""];
  const [start, end] = [format.year(first), format.year(last)];
  if (unit === "year") return start === end ? [start, ""] : [`${start}–`, end];
  const years = [...new Set([start, end])].join("–");
  if (unit === "month") {
    return [[...new Set([format.monthOnly(first), format.monthOnly(last)])].join("–"), years];
  }
  if (from === to) return [format.dayMonth(first), years];
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const begins = sameMonth ? String(first.getUTCDate()) : format.dayMonth(first);
  return [`${begins}–${format.dayMonth(last)}`, years];
}
