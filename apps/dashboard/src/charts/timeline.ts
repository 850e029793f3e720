import { describeDiplomaticTimeline, diplomaticTimeline } from "@crisis/charts";
import { asOf, type EventRow, type ForecastRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { chartWords, drawer, drawnOf, type Excerpt, ofSelection, type Picture } from "./picture";

export interface TimelinePicture extends Picture {
  readonly rows: readonly (EventRow | ForecastRow)[];
  readonly drawn: readonly (EventRow | ForecastRow)[];
}

/** The timeline of events and forecasts. */
export function timelinePicture(corpus: Corpus, excerpt: Excerpt): TimelinePicture {
  const rows = [...asOf(corpus.timeline, {}), ...asOf(corpus.forecasts, {})];
  const words = chartWords(corpus, excerpt);
  const description = ofSelection(describeDiplomaticTimeline(rows, words), excerpt);
  return {
    name: "timeline",
    description,
    rows,
    drawn: drawnOf(rows, description),
    draw: drawer((options) => diplomaticTimeline(rows, options), words, description),
  };
}
