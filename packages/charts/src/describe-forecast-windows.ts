import { contextOf } from "./context";
import { drawnForecasts, foreseenOf, toldIn } from "./forecasts/entries";
import { MOST_FORECASTS } from "./forecasts/forecast-scene";
import type { Outcome } from "./forecasts/outcome";
import type { ChartDescription, ForecastWordOptions } from "./options";
import type { ForecastRow } from "./rows";
import { counted } from "./words/fill";

/** What the chart of forecasts says, in words, from the same rows. */
export function describeForecastWindows(
  rows: readonly ForecastRow[],
  options: ForecastWordOptions = {},
): ChartDescription {
  const context = contextOf(options);
  const { labels, locale, words } = context;
  const { limits, description, empty, title, titleUnlikely, titleNot, titleScored, titleNoneScored } =
    labels.forecasts;
  const all = foreseenOf(rows, options.events ?? []);
  if (all.length === 0) return { title: empty, limits, description: empty, alt: empty, drawn: [] };
  const entries = all.flatMap((one) => one.entries);
  const count = (one: Outcome) => entries.filter(({ outcome }) => outcome === one).length;
  const unlikely = count("unlikely-occurred");
  const scored = entries.filter(({ score }) => score.unscoreable === null).length;
  const finding = [
    counted(title, count("occurred"), locale, { all: words.number(entries.length) }),
    counted(titleNot, count("not-occurred"), locale),
    unlikely > 0 ? counted(titleUnlikely, unlikely, locale) : "",
    scored > 0 ? counted(titleScored, scored, locale) : titleNoneScored,
  ]
    .filter((part) => part !== "")
    .join("; ");
  const drawn = drawnForecasts(all, context.most ?? MOST_FORECASTS).flatMap((one) =>
    one.entries.flatMap((entry) => toldIn(entry).map(({ id }) => id)),
  );
  return { title: finding, limits, description, alt: `${finding}.`, drawn };
}
