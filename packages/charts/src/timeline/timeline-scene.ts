import { scaleUtc } from "d3-scale";
import type { ChartContext } from "../context";
import { nothing } from "../scene/empty";
import { key } from "../scene/key";
import { paragraph } from "../scene/paragraph";
import { emptyScene, place, type Scene } from "../scene/scene";
import { measure } from "../text/measure";
import { SIZE } from "../text/size";
import { colour } from "../theme";
import { addDays, daysBetween } from "../words/days";
import { counted, fill } from "../words/fill";
import { isDated, momentsOf, type TimelineRow } from "./moments";
import type { TimeAxis } from "./pack";
import { panel } from "./panel";
import { type Span, type Split, splitTime } from "./split";
import { weekTicks, yearTicks } from "./ticks";
import { timelineKey } from "./timeline-key";
import { undated } from "./undated";

const NARROW = 620;
const LANE = 96;

function axisOf(span: Span, width: number): TimeAxis {
  const [left, right] = [width < NARROW ? 6 : LANE, width - 10];
  const scale = scaleUtc().domain([span.from, span.to]).range([left, right]);
  return { left, right, at: (date) => scale(date) };
}

const perDay = (axis: TimeAxis, span: Span): number =>
  (axis.right - axis.left) / daysBetween(span.from, span.to);

function years(scene: Scene, split: Split, overview: Span, context: ChartContext): void {
  const { labels, format, width, locale } = context;
  const axis = axisOf(overview, width);
  const top = scene.height;
  const shade = { x1: axis.at(split.detail.from), x2: Math.min(axis.right, axis.at(split.detail.to)) };
  const ticks = yearTicks(overview, axis.right - axis.left, format);
  const part = panel(split.early, axis, ticks, true, context, split.late.length > 0 ? shade.x1 - 6 : width);
  place(scene, part, 0, top);
  scene.height = top + part.height;
  if (split.late.length === 0) return;
  scene.back.push({ ...shade, y1: top + 2, y2: scene.height, fill: colour("rule") });
  const words = counted(labels.timeline.shaded, split.late.length, locale);
  const x = Math.max(measure(words, SIZE.small) + 4, shade.x1 - 8);
  scene.texts.push({
    x,
    y: scene.height + 32,
    text: words,
    size: SIZE.small,
    anchor: "end",
    fill: colour("soft"),
  });
  const [y1, y2] = [scene.height, scene.height + 44];
  const ends = axisOf(split.detail, width);
  const stroke = colour("soft");
  scene.lines.push({ x1: shade.x1, x2: ends.left, y1, y2, stroke, opacity: 0.55 });
  scene.lines.push({ x1: shade.x2, x2: ends.right, y1, y2, stroke, opacity: 0.55 });
  scene.height = y2;
}

function weeks(scene: Scene, split: Split, context: ChartContext): void {
  const { labels, format, width } = context;
  const { detail, overview } = split;
  const axis = axisOf(detail, width);
  const range = { from: format.day(detail.from), to: format.day(addDays(detail.to, -1)) };
  if (overview) {
    const times = perDay(axis, detail) / perDay(axisOf(overview, width), overview);
    scene.boxes.push({
      x1: axis.left,
      x2: axis.right,
      y1: scene.height,
      y2: scene.height + 2,
      fill: colour("soft"),
    });
    scene.height += 18;
    const text = fill(labels.timeline.enlarged, range);
    scene.texts.push({ x: 0, y: scene.height, text, size: SIZE.group, bold: true });
    const note = fill(labels.timeline.scale, { n: format.number(Math.round(times)) });
    const part = paragraph(note, width);
    place(scene, part, 0, scene.height + 11);
    scene.height += part.height + 18;
  }
  const part = panel(split.late, axis, weekTicks(detail, axis.right - axis.left, format), false, context);
  place(scene, part, 0, scene.height);
  scene.height += part.height;
}

/** The timeline, laid out. */
export function timelineScene(
  rows: readonly TimelineRow[],
  context: ChartContext,
  asked?: { readonly from: string; readonly to: string },
): Scene {
  const { labels, width, format } = context;
  if (rows.length === 0) return nothing(labels.timeline.empty, width);
  const scene = emptyScene(width);
  const moments = momentsOf(rows);
  const split = splitTime(moments, asked);
  const add = (part: Scene, gap: number) => {
    place(scene, part, 0, scene.height + gap);
    scene.height += part.height + gap;
  };
  add(paragraph(labels.timeline.rule, width), 0);
  add(key(timelineKey(moments, context), width), 4);
  if (split?.overview) {
    const ends = { from: format.year(split.overview.from), to: format.year(addDays(split.overview.to, -1)) };
    const text = fill(labels.timeline.overview, ends);
    scene.texts.push({ x: 0, y: scene.height + 22, text, size: SIZE.group, bold: true });
    scene.height += 34;
    years(scene, split, split.overview, context);
  } else scene.height += 10;
  if (split && split.late.length > 0) weeks(scene, split, context);
  const without = moments.filter((moment) => !isDated(moment));
  if (without.length > 0) add(undated(without, context), 14);
  scene.height += 6;
  return scene;
}
