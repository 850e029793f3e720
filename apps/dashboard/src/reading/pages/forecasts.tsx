import { where } from "@crisis/core";
import { forecastsPicture } from "@/charts/forecasts";
import { ALL_CLAIMS } from "@/components/rows";
import { ForecastsTable } from "@/components/tables/forecasts-table";
import type { ReadingPage } from "./reading-page";

export const forecasts = {
  name: "forecasts",
  kinds: ["forecast"],
  sets: ["forecasts"],
  beside: ["timeline"],
  picture: (corpus, selection) => forecastsPicture(corpus, { rest: ALL_CLAIMS, ...selection }),
  table: (corpus, { drawn }, known) => (
    <ForecastsTable corpus={corpus} rows={where(drawn, { kind: "forecast" })} known={known} />
  ),
} as const satisfies ReadingPage;
