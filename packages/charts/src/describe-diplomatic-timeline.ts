import { contextOf } from "./context";
import type { ChartDescription, TimelineWordOptions } from "./options";
import type { EventRow, ForecastRow } from "./rows";
import { type Moment, momentsOf } from "./timeline/moments";
import { splitTime } from "./timeline/split";
import { addDays } from "./words/days";
import { counted } from "./words/fill";

function edge(moments: readonly Moment[], which: "start" | "end"): Date | null {
  const times = moments.map((moment) => (moment[which] ?? moment.start ?? moment.end)?.getTime());
  const known = times.filter((time) => time !== undefined);
  if (known.length === 0) return null;
  return new Date(which === "start" ? Math.min(...known) : Math.max(...known));
}

/** What the timeline says, in words, from the same rows. */
export function describeDiplomaticTimeline(
  rows: readonly (EventRow | ForecastRow)[],
  options: TimelineWordOptions = {},
): ChartDescription {
  const { labels, locale, format } = contextOf(options);
  const { timeline } = labels;
  const { limits, description } = timeline;
  if (rows.length === 0) {
    return { title: timeline.empty, limits, description: timeline.empty, alt: timeline.empty, drawn: [] };
  }
  const moments = momentsOf(rows);
  const split = splitTime(moments, options.detail);
  const events = moments.filter((moment) => moment.first.kind === "event");
  const subjects = (some: readonly Moment[]) => new Set(some.map((moment) => moment.first.about)).size;
  const forecasts = moments.filter((moment) => moment.first.kind === "forecast");
  const start = edge(events, "start");
  const end = edge(events, "end");
  const parts: string[] = [];
  if (start && end) {
    const [from, to] = [format.year(start), format.year(addDays(end, -1))];
    const all = subjects(events);
    const late = subjects((split?.late ?? []).filter((moment) => moment.first.kind === "event"));
    const values = { from, to, all: format.number(all), day: split ? format.day(split.detail.from) : "" };
    parts.push(
      split?.overview && late > 0
        ? counted(timeline.titleDetail, late, locale, values)
        : counted(timeline.title, all, locale, values),
    );
  } else if (events.length > 0) parts.push(timeline.titleUndated);
  const reach = edge(forecasts, "end");
  if (reach) {
    parts.push(
      counted(timeline.titleForecast, forecasts.length, locale, { to: format.month(addDays(reach, -1)) }),
    );
  }
  const title = parts.length > 0 ? parts.join("; ") : timeline.titleUndated;
  return { title, limits, description, alt: `${title}.`, drawn: moments.map(({ first }) => first.id) };
}
