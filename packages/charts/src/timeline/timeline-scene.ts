import type { ChartContext } from "../context";
import { nothing } from "../scene/empty";
import { key } from "../scene/key";
import { putLines, softLines } from "../scene/lines";
import { paragraph } from "../scene/paragraph";
import { restLine } from "../scene/rest-line";
import { emptyScene, place, type Scene } from "../scene/scene";
import { counted, fill } from "../words/fill";
import { isDated, momentsOf, namedOf, type TimelineRow } from "./moments";
import { panel } from "./panel";
import { stretchesOf } from "./stretches";
import { timelineKey } from "./timeline-key";
import { undated } from "./undated";

/** So many events have their names unless the options say otherwise. */
export const MOST_NAMED = 48;

function softLine(text: string, { width }: ChartContext): Scene {
  const scene = emptyScene(width);
  scene.height = putLines(scene, softLines(text, width, 2), 0, 0);
  return scene;
}

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
  const stretches = stretchesOf(moments, format);
  add(key(timelineKey([...named], stretches, context), width), 4);
  stretches.forEach((stretch, index) => {
    const before = stretches[index - 1];
    if (before && before.to < stretch.from) {
      add(softLine(fill(labels.timeline.jump, { time: stretch.words }), context), 8);
    }
    add(panel(stretch, named, context), 16);
  });
  const without = [...named].filter((moment) => !isDated(moment));
  if (without.length > 0) add(undated(without, context), 14);
  const left = moments.filter((moment) => !named.has(moment));
  const dated = left.filter(isDated).length;
  const lost = left.length - dated;
  const leftWords = [
    dated > 0 ? counted(labels.timeline.left, dated, locale) : "",
    lost > 0 ? counted(labels.timeline.leftUndated, lost, locale) : "",
  ].filter((words) => words !== "");
  if (leftWords.length > 0) add(restLine(leftWords.join(" "), context), 12);
  scene.height += 6;
  return scene;
}
