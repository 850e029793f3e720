import { describeForecastWindows, forecastWindows } from "@crisis/charts";
import { asOf, type ForecastRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { chartWords, drawer, drawnOf, type Excerpt, ofSelection, type Picture } from "./picture";

export interface ForecastsPicture extends Picture {
  readonly rows: readonly ForecastRow[];
  readonly drawn: readonly ForecastRow[];
}

/** Who foresaw what, for when, and how it came out. */
export function forecastsPicture(corpus: Corpus, excerpt: Excerpt): ForecastsPicture {
  const rows = asOf(corpus.forecasts, {});
  const words = { ...chartWords(corpus, excerpt), events: asOf(corpus.timeline, {}) };
  const description = ofSelection(describeForecastWindows(rows, words), excerpt);
  return {
    name: "forecasts",
    description,
    rows,
    drawn: drawnOf(rows, description),
    draw: drawer(
      (options) => forecastWindows(rows, { ...options, events: words.events }),
      words,
      description,
    ),
  };
}
