import { type ChartContext, contextOf } from "./context";
import type { ChartDescription, WordOptions } from "./options";
import type { EventRow, ForecastRow } from "./rows";
import { countsOf, isDated, isForeseen, type Moment, momentsOf, namedOf } from "./timeline/moments";
import { type Stretch, stretchesOf } from "./timeline/stretches";
import { MOST_NAMED } from "./timeline/timeline-scene";
import { addDays } from "./words/days";
import { counted } from "./words/fill";

const day = (moment: Moment): Date | null => moment.start ?? (moment.end && addDays(moment.end, -1));

/** In which stretch of time most of the events fall that are said to have come. */
function fullest(stretches: readonly Stretch[]): { words: string; count: number } {
  const counts = stretches.map(({ written, moments }) => ({
    words: written,
    count: countsOf(moments).came,
  }));
  return counts.reduce((a, b) => (b.count > a.count ? b : a), { words: "", count: 0 });
}

function titleOf(moments: readonly Moment[], context: ChartContext): string {
  const { labels, locale, format, words } = context;
  const { timeline } = labels;
  const came = moments.filter((moment) => !isForeseen(moment) && isDated(moment));
  const days = came.flatMap((moment) => day(moment)?.getTime() ?? []);
  const parts: string[] = [];
  if (days.length > 0) {
    const [from, to] = [format.year(new Date(Math.min(...days))), format.year(new Date(Math.max(...days)))];
    const stretches = stretchesOf(moments, format);
    const { words: time, count } = fullest(stretches);
    const values = { all: words.number(came.length), from, to, time };
    parts.push(
      stretches.length > 1
        ? counted(timeline.titleFullest, count, locale, values)
        : counted(timeline.title, came.length, locale, values),
    );
  } else parts.push(timeline.titleUndated);
  const foreseen = moments.filter((moment) => isForeseen(moment) && isDated(moment)).length;
  if (foreseen > 0) parts.push(counted(timeline.titleForeseen, foreseen, locale));
  return parts.join("; ");
}

/** What the timeline says, in words, from the same rows. */
export function describeDiplomaticTimeline(
  rows: readonly (EventRow | ForecastRow)[],
  options: WordOptions = {},
): ChartDescription {
  const context = contextOf(options);
  const { limits, description, empty } = context.labels.timeline;
  if (rows.length === 0) return { title: empty, limits, description: empty, alt: empty, drawn: [] };
  const moments = momentsOf(rows);
  const title = titleOf(moments, context);
  const drawn = namedOf(moments, context.most ?? MOST_NAMED).map(({ first }) => first.id);
  return { title, limits, description, alt: `${title}.`, drawn };
}
