import { byKnown, compare } from "../compare";
import type { DatePrecision, Lane, Modality } from "../generated/rows";
import { groupRows } from "../group-rows";
import { isLeftOut, type Timed, type WithDeprecated } from "../shapes";
import { dateOf, distinctDates, type EventDate, hull } from "./event-date";
import { decisive, type EventStatus, statusOf } from "./event-status";

/** A claim that an event happened, or will. */
export interface EventClaim extends Timed {
  readonly id: string;
  readonly kind: "event" | "forecast";
  readonly about: string;
  readonly lane: Lane;
  readonly datePrecision: DatePrecision | null;
  readonly approximate: boolean;
  readonly polarity: "affirmed" | "denied";
  readonly modality: Modality;
  readonly origin: string;
  readonly corrected: readonly string[];
}

/** An event, with what the claims about it say of its date. */
export interface ChronologyRow<Row extends EventClaim = EventClaim> extends EventDate {
  readonly event: Row["about"];
  readonly lane: Row["lane"];
  /** `happened`; `denied`: only said not to have; `disputed`: both; `foreseen`; `ruled-out`: only said not to come. */
  readonly status: EventStatus;
  /** In which modes the claims speak of it, sorted. */
  readonly modalities: readonly Modality[];
  /** Whether two claims give dates that have no day in common. */
  readonly dateDisputed: boolean;
  /** Whether every claim that gives the date has a correction of it. */
  readonly dateCorrected: boolean;
  /** Every distinct date that claims give, in EDTF, the narrowest first. */
  readonly dates: readonly string[];
  /** First and last day of the windows in which forecasts foresaw it; null where there are none, or they are open. */
  readonly windowFrom: string | null;
  readonly windowTo: string | null;
  /** First day on which any of the claims was known. */
  readonly known: string;
  /** The ids of the claims, in the order in which they were known. */
  readonly claims: readonly Row["id"][];
  /** How many first sources the claims have. */
  readonly origins: number;
}

/** Whether a row stands for an event, or for each date that claims give it. */
export interface Chronology extends WithDeprecated {
  readonly each?: "event" | "date" | undefined;
}

/**
 * Events in the order of time: a row for each, with its date as wide as its precision, its claims, and how far these agree.
 *
 * The date is what the claims say together. Claims that an event happened go before forecasts and plans, affirmed ones before
 * denied ones, and those whose date a correction says to be wrong come last. Where one date lies in all others, it is that
 * date. Else, and where a claim says `throughout`, it is the whole stretch from the first day to the last; `dateDisputed`
 * tells that no day fits all. No date is dropped: `dates` lists each, and `{ each: "date" }` gives a row for each, with the
 * claims that give it. Events without a date come last. Deprecated rows are left out unless `deprecated: true`.
 *
 * @param rows event claims, forecasts, or both
 * @param options a row for each event (default), or for each date of each event
 * @example
 * import { chronology } from "@crisis/core/chronology";
 * import { forecasts } from "@crisis/core/forecasts";
 * import { timeline } from "@crisis/core/timeline";
 *
 * chronology(where([...timeline, ...forecasts], { about: ["annexation-of-crimea-2014", "russian-invasion-of-ukraine-2022"] }))
 *   .map(({ event, date, status }) => `${date} ${event}: ${status}`);
 * //=> [
 * //     "2014-03 annexation-of-crimea-2014: happened",
 * //     "2022-02-21/2022-02-24 russian-invasion-of-ukraine-2022: happened",
 * //   ]
 */
export function chronology<Row extends EventClaim>(
  rows: readonly Row[],
  options: Chronology = {},
): ChronologyRow<Row>[] {
  const standing = rows.filter((row) => !isLeftOut(row, options));
  return groupRows(standing, "about")
    .flatMap((told) => {
      const claims = told.toSorted(byKnown);
      const event = eventRow(claims);
      return options.each === "date" ? dateRows(event, claims) : [event];
    })
    .sort(inTime);
}

function eventRow<Row extends EventClaim>(claims: readonly Row[]): ChronologyRow<Row> {
  const [first] = claims as [Row];
  const deciding = decisive(claims);
  const { disputed, corrected, ...date } = dateOf(deciding);
  const windows = distinctDates(claims.filter(({ kind }) => kind === "forecast"));
  const window = windows.length > 0 ? hull(windows) : null;
  return {
    event: first.about,
    lane: first.lane,
    status: statusOf(claims),
    ...date,
    dateDisputed: disputed,
    dateCorrected: corrected,
    dates: distinctDates(deciding).map(({ date }) => date as string),
    windowFrom: window?.from ?? null,
    windowTo: window?.to ?? null,
    ...sourcesOf(claims),
  };
}

/** A row for each date of an event, and one for its claims without a date. */
function dateRows<Row extends EventClaim>(
  event: ChronologyRow<Row>,
  claims: readonly Row[],
): ChronologyRow<Row>[] {
  return groupRows(claims, "date").map((same) => {
    const [{ date, from, to, datePrecision }] = same as [Row];
    const approximate = same.some((claim) => claim.approximate);
    const dateCorrected = date !== null && same.every(({ corrected }) => corrected.includes("date"));
    const dates = date === null ? [] : [date];
    return { ...event, date, from, to, datePrecision, approximate, dateCorrected, dates, ...sourcesOf(same) };
  });
}

function sourcesOf<Row extends EventClaim>(claims: readonly Row[]) {
  const [first] = claims as [Row];
  return {
    modalities: [...new Set(claims.map(({ modality }) => modality))].sort(),
    known: first.known,
    claims: claims.map(({ id }) => id),
    origins: new Set(claims.map(({ origin }) => origin)).size,
  };
}

/** Undated last; an open start before, and an open end after, every day. */
const inTime = (a: ChronologyRow, b: ChronologyRow) =>
  Number(a.date === null) - Number(b.date === null) ||
  compare(a.from ?? "", b.from ?? "") ||
  compare(a.to ?? "~", b.to ?? "~") ||
  compare(a.event, b.event);
