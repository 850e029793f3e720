import { describeDiplomaticTimeline, diplomaticTimeline } from "@crisis/charts";
import { asOf, type EventRow, type ForecastRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { chartWords, drawer, type Picture } from "./picture";

export interface TimelinePicture extends Picture {
  readonly rows: readonly (EventRow | ForecastRow)[];
}

/** The timeline of events and forecasts. */
export function timelinePicture(corpus: Corpus): TimelinePicture {
  const rows = [...asOf(corpus.timeline, {}), ...asOf(corpus.forecasts, {})];
  const words = chartWords(corpus);
  return {
    name: "timeline",
    description: describeDiplomaticTimeline(rows, words),
    rows,
    draw: drawer((options) => diplomaticTimeline(rows, options), words),
  };
}
