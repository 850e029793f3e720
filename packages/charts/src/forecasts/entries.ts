import { type ScoreRow, scorecard } from "@crisis/core";
import { chronology } from "@crisis/core/chronology";
import { groupBy } from "../group-by";
import type { EventRow, ForecastRow } from "../rows";
import { dayAfter, dayOf } from "../words/days";
import { type Outcome, outcomeOf } from "./outcome";

/** A forecast of one first source, with its copies. */
export interface ForecastEntry {
  readonly first: ForecastRow;
  readonly claims: readonly ForecastRow[];
  /** The first of the claims whose words carry a probability, else the first; its score is that of the row. */
  readonly scored: ForecastRow;
  readonly score: ScoreRow;
  readonly outcome: Outcome;
  /** Whether the coming of its event decides it; else the row says what is foreseen. */
  readonly plain: boolean;
  /** Midnight of the day on which it was made known. */
  readonly known: Date;
  /** The window that it names, from midnight to the midnight after; null where open. */
  readonly start: Date | null;
  readonly end: Date | null;
}

/** An event that was foreseen, with its forecasts in the order in which they were made. */
export interface Foreseen {
  readonly event: string;
  readonly entries: readonly ForecastEntry[];
  /** When it came, as claims say: midnight of its first day and the midnight after its last; null where none does. */
  readonly came: { readonly from: Date; readonly to: Date } | null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The claims that the row of a forecast tells of: the first, and the one that its score rests on where that is another. */
export const toldIn = ({ first, scored }: ForecastEntry): readonly ForecastRow[] =>
  first === scored ? [first] : [first, scored];

/** Forecasts as rows: copies of one first source that name one window are one. */
function entriesOf(rows: readonly ForecastRow[], came: boolean): ForecastEntry[] {
  const sorted = [...rows].sort((a, b) => order(`${a.known} ${a.id}`, `${b.known} ${b.id}`));
  const same = (row: ForecastRow) => JSON.stringify([row.about, row.origin, row.window, row.polarity]);
  return [...groupBy(sorted, same).values()].flatMap((claims) => {
    const first = claims.find(({ id, origin }) => id === origin) ?? claims[0];
    const known = dayOf(first?.known);
    const scored = claims.find(({ probabilityLow }) => probabilityLow !== null) ?? first;
    const [score] = scored ? scorecard([scored]) : [];
    if (!first || !known || !scored || !score) return [];
    const to = dayOf(first.to);
    const outcome = outcomeOf(first, scored);
    const plain = came && first.resolution !== "open" && first.wording !== null;
    const [start, end] = [dayOf(first.from), to && dayAfter(to)];
    return [{ first, claims, scored, score, outcome, plain, known, start, end }];
  });
}

/** The events that forecasts foresee, those first of which most forecasts tell. `events`: claims that tell when they came. */
export function foreseenOf(rows: readonly ForecastRow[], events: readonly EventRow[]): Foreseen[] {
  const standing = rows.filter(({ rank }) => rank !== "deprecated");
  const dates = new Map(
    chronology(events)
      .filter(({ status }) => status === "happened")
      .map((event) => [event.event as string, event]),
  );
  return [...groupBy(standing, ({ about }) => about)]
    .map(([event, own]) => {
      const date = dates.get(event);
      const [from, to] = [dayOf(date?.from), dayOf(date?.to)];
      const came = from && to ? { from, to: dayAfter(to) } : null;
      return { event, entries: entriesOf(own, came !== null), came };
    })
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => b.entries.length - a.entries.length || order(a.event, b.event));
}

/** As many forecasts as there is room for: resolved ones before open ones, then those of which most claims tell. */
export function drawnForecasts(all: readonly Foreseen[], most: number): Foreseen[] {
  const weight = ({ first, claims }: ForecastEntry) =>
    (first.resolution === "open" ? 0 : 100) + claims.length;
  const heavy = all.flatMap(({ entries }) => entries).sort((a, b) => weight(b) - weight(a));
  const kept = new Set(heavy.slice(0, most));
  return all
    .map((one) => ({ ...one, entries: one.entries.filter((entry) => kept.has(entry)) }))
    .filter(({ entries }) => entries.length > 0);
}
