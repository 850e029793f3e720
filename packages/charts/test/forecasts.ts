import type { EventRow, ForecastRow } from "../src/rows";
import { during } from "./claim";
import { day, event, forecast } from "./timeline";

const invasion = { about: "russian-invasion-of-ukraine-2022", lane: "military" } as const;
const relief = { about: "war-fever-lower", lane: "politics" } as const;

/** Invented forecasts: resolved and not, with and without a probability, of a first source and a copy of it. */
export const forecastRows: readonly ForecastRow[] = [
  forecast("g1", "2021-12-03", {
    ...invasion,
    ...during("2022-01-21/2022-01-31", "2022-01-21", "2022-01-31", "interval"),
    assertedBy: "oleksii-reznikov",
    manner: "named",
    wording: "a probable scenario",
    probabilityLow: 0.55,
    probabilityHigh: 0.8,
    resolution: "not-occurred",
  }),
  forecast("g2", "2021-12-04", {
    ...invasion,
    ...during("2022-01-21/2022-01-31", "2022-01-21", "2022-01-31", "interval"),
    assertedBy: "oleksii-reznikov",
    manner: "named",
    wording: "a probable scenario",
    origin: "g1",
    resolution: "not-occurred",
  }),
  forecast("g3", "2022-01-27", {
    ...invasion,
    ...during("2022-02", "2022-02-01", "2022-02-28", "month"),
    assertedBy: "joe-biden",
    manner: "named",
    wording: "distinct possibility",
    resolution: "occurred",
  }),
  forecast("g4", "2022-02-12", {
    ...invasion,
    ...during("2022-02-12/..", "2022-02-12", null, "interval"),
    wording: "imminent",
    resolution: "partly",
  }),
  forecast("g5", "2021-12-07", {
    ...relief,
    ...during("2021-12-07/2021-12-17~", "2021-12-07", "2021-12-17", "interval"),
    approximate: true,
    wording: "is likely",
    polarity: "denied",
  }),
  forecast("g6", "2021-12-07", { ...relief, date: null, from: null, to: null, datePrecision: null }),
];

/** When what was foreseen came. */
export const forecastEvents: readonly EventRow[] = [
  event("came", "2022-02-24", { ...invasion, type: "invasion", ...day("2022-02-24") }),
];
