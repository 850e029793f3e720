import { type Day, dayNumber, dayText } from "./day";
import { entryOf } from "./entry-of";
import type { Timed } from "./shapes";

const year = (day: Day) => day.slice(0, 4);

/** The week of ISO 8601, which begins on Monday and has the year of its Thursday. */
function week(day: Day): string {
  const number = dayNumber(day);
  // the first day of 1970 was a Thursday
  const sinceMonday = (((number + 3) % 7) + 7) % 7;
  const thursday = number - sinceMonday + 3;
  const own = year(dayText(thursday));
  const index = Math.floor((thursday - dayNumber(`${own}-01-01`)) / 7) + 1;
  return `${own}-W${`${index}`.padStart(2, "0")}`;
}

const periods = {
  day: (day: Day) => day,
  week,
  month: (day: Day) => day.slice(0, 7),
  quarter: (day: Day) => `${year(day)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  year,
};

/** How wide a bucket is: `2021-12-07`, `2021-W49`, `2021-12`, `2021-Q4`, `2021`. */
export type Period = keyof typeof periods;

/** By which axis of time rows are put into buckets, and how wide these are. */
export type Bucket =
  | {
      /** By the day on which the claims were known. */
      readonly known: Period;
      readonly valid?: never;
    }
  | {
      /** By the date of what is claimed. */
      readonly valid: Period;
      readonly known?: never;
    };

/** In which bucket a row lies. */
export interface InBucket {
  /** The bucket; null for a row that does not lie in one for certain, or has no date. */
  readonly period: string | null;
  /** The buckets over which a row without a `period` spans, the first and the last, `..` for an open end; null without a date. */
  readonly spans: string | null;
}

/**
 * Rows with the bucket of time in which each lies: to group by `period`.
 *
 * A row lies in a bucket where its whole date does: "in December" in that month and that year, but in no week, and not on the first day. A
 * row that is wider than a bucket, or reaches over its edge, or has an open end, is counted apart: its `period` is null, and
 * `spans` says from which bucket to which (`2021-11/2022-01`, `2021-12/..`). So does one of an approximate date, marked `~` as
 * in EDTF. Each row is in one place; so what is grouped by `period`, null included, adds up to all rows. Buckets without rows are not
 * made up.
 *
 * @param rows rows with a valid and a known time
 * @param options the axis, and how wide its buckets are: `day`, `week` (ISO 8601), `month`, `quarter` or `year`
 * @throws TypeError for no such width, or both axes
 * @example
 * const forces = where(deployments, { side: "russia", counted: "personnel", known: { lte: "2021-12-31" } });
 * const months = count(bucket(forces, { valid: "month" }), { by: "period" });
 * order(months, { by: "period" }).map(({ period, claims }) => `${period}: ${claims}`);
 * //=> ["2021-04: 9", "2021-05: 2", "2021-11: 8", "2021-12: 12", "null: 9"]
 */
export function bucket<Row extends Timed>(rows: readonly Row[], options: Bucket): (Row & InBucket)[] {
  const { known, valid } = options as { known?: string; valid?: string };
  if ((known === undefined) === (valid === undefined)) {
    throw new TypeError(`bucket: expected one of known, valid; got ${JSON.stringify(options)}`);
  }
  const labelOf = entryOf("bucket", periods, (known ?? valid) as Period);
  return rows.map((row) => {
    if (valid === undefined) return { ...row, period: labelOf(row.known), spans: null };
    const { date, from, to, approximate } = row;
    if (date === null) return { ...row, period: null, spans: null };
    const [first, last] = [from, to].map((day) =>
      day === null ? ".." : labelOf(day) + (approximate ? "~" : ""),
    );
    const isOne = first === last;
    return isOne && !approximate
      ? { ...row, period: first as string, spans: null }
      : { ...row, period: null, spans: isOne ? (first as string) : `${first}/${last}` };
  });
}
