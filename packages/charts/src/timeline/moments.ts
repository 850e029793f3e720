import { type ChronologyRow, chronology } from "@crisis/core/chronology";
import type { EventRow, ForecastRow } from "../rows";
import { dayAfter, dayOf } from "../words/days";

export type TimelineRow = EventRow | ForecastRow;

/** An event with its place in time, and the claims that tell of it. */
export interface Moment {
  readonly event: ChronologyRow<TimelineRow>;
  /** The claims, in the order in which they were known. */
  readonly claims: readonly TimelineRow[];
  /** The claim that its mark leads to: of those that give the date, the one known first. */
  readonly first: TimelineRow;
  /** How many of the claims are forecasts. */
  readonly forecasts: number;
  /** Midnight at which it begins; null where open. */
  readonly start: Date | null;
  /** Midnight after its last day; null where open. */
  readonly end: Date | null;
}

/** Whether the event is told of as something that came. */
export const isForeseen = ({ event }: Moment): boolean =>
  event.status === "foreseen" || event.status === "ruled-out";

/** The events that claims tell of, each once, in the order of time. */
export function momentsOf(rows: readonly TimelineRow[]): Moment[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return chronology(rows).flatMap((event) => {
    const claims = event.claims.flatMap((id) => byId.get(id) ?? []);
    const polarity = event.status === "denied" || event.status === "ruled-out" ? "denied" : "affirmed";
    const giving = claims.filter((claim) => claim.date === event.date && claim.polarity === polarity);
    const first = giving.find(({ kind }) => kind === "event") ?? giving[0] ?? claims[0];
    if (!first) return [];
    const to = dayOf(event.to);
    const forecasts = claims.filter(({ kind }) => kind === "forecast").length;
    return [{ event, claims, first, forecasts, start: dayOf(event.from), end: to && dayAfter(to) }];
  });
}

/** Whether a moment has any place on an axis of time. */
export const isDated = (moment: Moment): boolean => moment.start !== null || moment.end !== null;

/** How many of some moments are said to have come, and how many are only foreseen. */
export function countsOf(moments: readonly Moment[]): { readonly came: number; readonly foreseen: number } {
  const foreseen = moments.filter(isForeseen).length;
  return { came: moments.length - foreseen, foreseen };
}

/** The moments that are given their names: so many, those first that most first sources and most claims tell of. */
export function namedOf(moments: readonly Moment[], most: number): Moment[] {
  const told = [...moments].sort(
    (a, b) => b.event.origins - a.event.origins || b.claims.length - a.claims.length,
  );
  const named = new Set(told.slice(0, most));
  return moments.filter((moment) => named.has(moment));
}
