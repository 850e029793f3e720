import { contextOf } from "./context";
import type { ChartDescription, TimelineWordOptions } from "./options";
import type { EventRow, ForecastRow } from "./rows";

/** What the timeline says, in words, from the same rows. */
export function describeDiplomaticTimeline(
  _rows: readonly (EventRow | ForecastRow)[],
  options: TimelineWordOptions = {},
): ChartDescription {
  const { timeline } = contextOf(options).labels;
  return {
    title: timeline.empty,
    limits: timeline.limits,
    description: timeline.description,
    alt: timeline.empty,
  };
}
