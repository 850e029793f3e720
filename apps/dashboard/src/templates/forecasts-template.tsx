import type { Corpus } from "@/corpus/corpus";
import { forecasts } from "@/reading/pages/forecasts";
import { ReadingTemplate } from "@/reading/reading-template";

/** Who foresaw what, and for when, and how it came out. */
export function ForecastsTemplate({ corpus }: { corpus: Corpus }) {
  return <ReadingTemplate corpus={corpus} page={forecasts} />;
}
