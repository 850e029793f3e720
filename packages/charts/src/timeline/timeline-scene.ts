import type { ChartContext } from "../context";
import { nothing } from "../scene/empty";
import { key } from "../scene/key";
import { paragraph } from "../scene/paragraph";
import { restLine } from "../scene/rest-line";
import { emptyScene, place, type Scene } from "../scene/scene";
import { counted } from "../words/fill";
import { isDated, momentsOf, namedOf, type TimelineRow } from "./moments";
import { panel } from "./panel";
import { stretchesOf } from "./stretches";
import { timelineKey } from "./timeline-key";
import { undated } from "./undated";

/** So many events have their names unless the options say otherwise. */
export const MOST_NAMED = 48;

/** The timeline, laid out. */
export function timelineScene(rows: readonly TimelineRow[], context: ChartContext): Scene {
  const { labels, width, format, locale } = context;
  if (rows.length === 0) return nothing(labels.timeline.empty, width);
  const scene = emptyScene(width);
  const moments = momentsOf(rows);
  const named = new Set(namedOf(moments, context.most ?? MOST_NAMED));
  const add = (part: Scene, gap: number) => {
    place(scene, part, 0, scene.height + gap);
    scene.height += part.height + gap;
  };
  add(paragraph(labels.timeline.rule, width), 0);
  add(key(timelineKey([...named], context), width), 4);
  for (const stretch of stretchesOf(moments, format)) add(panel(stretch, named, context), 16);
  const without = [...named].filter((moment) => !isDated(moment));
  if (without.length > 0) add(undated(without, context), 14);
  const left = moments.length - named.size;
  if (left > 0) add(restLine(counted(labels.timeline.left, left, locale), context), 12);
  scene.height += 6;
  return scene;
}
