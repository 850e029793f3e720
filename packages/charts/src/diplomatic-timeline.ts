import { contextOf } from "./context";
import { describeDiplomaticTimeline } from "./describe-diplomatic-timeline";
import type { ChartOptions } from "./options";
import type { EventRow, ForecastRow } from "./rows";
import { draw } from "./scene/draw";
import { timelineScene } from "./timeline/timeline-scene";

/**
 * How diplomacy and the crisis ran: a mark an event, as wide as its date is precise, hatched where it is only foreseen;
 * time is cut into stretches, each on a scale of its own, and in each stand lanes. The events that most sources tell of have
 * their names; of the others each day has a tick.
 *
 * @example diplomaticTimeline([...timeline, ...forecasts], { width: 720, idPrefix: "timeline", document })
 */
export function diplomaticTimeline(
  rows: readonly (EventRow | ForecastRow)[],
  options: ChartOptions,
): SVGSVGElement {
  const context = contextOf(options);
  const scene = timelineScene(rows, context);
  const words = options.description ?? describeDiplomaticTimeline(rows, options);
  return draw(scene, words, context, options.document);
}
