import { contextOf } from "./context";
import { describeForecastWindows } from "./describe-forecast-windows";
import { foreseenOf } from "./forecasts/entries";
import { forecastScene } from "./forecasts/forecast-scene";
import type { ForecastOptions } from "./options";
import type { ForecastRow } from "./rows";
import { draw } from "./scene/draw";

/**
 * Who foresaw what, and for when: a row for each first source, from the day on which it was said over the window that it names,
 * under the event that it foresees and when that came; with how it came out, and its score where the words carry a probability.
 *
 * @example forecastWindows(forecasts, { width: 720, idPrefix: "forecasts", document, events: timeline })
 */
export function forecastWindows(rows: readonly ForecastRow[], options: ForecastOptions): SVGSVGElement {
  const context = contextOf(options);
  const scene = forecastScene(foreseenOf(rows, options.events ?? []), context);
  const words = options.description ?? describeForecastWindows(rows, options);
  return draw(scene, words, context, options.document);
}
