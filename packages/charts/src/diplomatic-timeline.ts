import { contextOf } from "./context";
import { describeDiplomaticTimeline } from "./describe-diplomatic-timeline";
import type { TimelineOptions } from "./options";
import type { EventRow, ForecastRow } from "./rows";
import { draw } from "./scene/draw";
import { timelineScene } from "./timeline/timeline-scene";

/**
 * How diplomacy and the crisis ran: events in lanes, every date as wide as its precision, forecasts hatched; the years
 * in one panel, the last weeks enlarged in another.
 *
 * @example diplomaticTimeline([...timeline, ...forecasts], { width: 720, idPrefix: "timeline", document })
 */
export function diplomaticTimeline(
  rows: readonly (EventRow | ForecastRow)[],
  options: TimelineOptions,
): SVGSVGElement {
  const context = contextOf(options);
  const scene = timelineScene(rows, context, options.detail);
  return draw(scene, describeDiplomaticTimeline(rows, options), context, options.document);
}
