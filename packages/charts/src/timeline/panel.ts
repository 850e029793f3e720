import { scaleUtc } from "d3-scale";
import type { ChartContext } from "../context";
import { groupBy } from "../group-by";
import type { Lane } from "../rows";
import { emptyScene, place, type Scene } from "../scene/scene";
import { type Tick, ticksOf } from "../scene/ticks";
import { gridWords } from "../scene/time-grid";
import { measure } from "../text/measure";
import { SIZE } from "../text/size";
import { colour } from "../theme";
import { daysBetween, type Span } from "../words/days";
import { counted } from "../words/fill";
import type { Format } from "../words/format";
import { joined } from "../words/joined";
import { countsOf, type Moment } from "./moments";
import { pack, type TimeAxis } from "./pack";
import { rug } from "./rug";
import type { Stretch } from "./stretches";

const LANES: readonly Lane[] = ["diplomacy", "politics", "military", "fighting", "measures"];
const NARROW = 620;
const LANE = 96;
const BEGINNING = 52;

function axisOf(span: Span, width: number): TimeAxis {
  const narrow = width < NARROW;
  const [left, right] = [narrow ? 6 : LANE, width - 14];
  const scale = scaleUtc().domain([span.from, span.to]).range([left, right]);
  return { left, right, narrow, at: (date) => scale(date) };
}

/** The ticks of a stretch; where the first is a week's, its beginning too, if that has room. */
function ticksFrom(stretch: Span, axis: TimeAxis, format: Format): Tick[] {
  const ticks = ticksOf(stretch, axis.right - axis.left, format);
  const [first] = ticks;
  if (!first || daysBetween(stretch.from, first.date) < 1) return ticks;
  if (axis.at(first.date) - axis.left < BEGINNING) return ticks;
  return [{ date: stretch.from, words: format.dayMonth(stretch.from) }, ...ticks];
}

function head(stretch: Stretch, context: ChartContext): Scene {
  const { labels, locale, width } = context;
  const scene = emptyScene(width);
  const words = { text: stretch.words, size: SIZE.group, bold: true } as const;
  scene.texts.push({ x: 0, y: 10, ...words });
  const { came, foreseen } = countsOf(stretch.moments);
  const count = joined([
    counted(labels.timeline.events, came, locale),
    foreseen > 0 ? counted(labels.timeline.foreseen, foreseen, locale) : "",
  ]);
  const x = measure(words.text, words.size, true) * 1.1 + 12;
  scene.texts.push({ x, y: 10, text: count, size: SIZE.small, fill: colour("soft") });
  scene.height = 22;
  return scene;
}

/** The named moments of a stretch: by lane where there is room for the names of lanes, else in the order of time. */
function lanes(moments: readonly Moment[], axis: TimeAxis, context: ChartContext): Scene {
  const { words } = context;
  const scene = emptyScene(context.width);
  if (axis.narrow) {
    if (moments.length > 0) place(scene, pack(moments, axis, context), 0, 2);
    scene.height = Math.max(0, ...scene.hits.map((hit) => hit.y2)) + 4;
    return scene;
  }
  const own = groupBy(moments, (moment) => moment.event.lane);
  const order = [...LANES, ...own.keys()].filter((lane, index, all) => all.indexOf(lane) === index);
  for (const lane of order.filter((lane) => own.has(lane))) {
    const top = scene.height;
    if (top > 0) scene.grid.push({ x1: 0, x2: context.width, y1: top, y2: top, stroke: colour("rule") });
    const text = words.capital(words.labels.Lane[lane]);
    scene.texts.push({ x: 0, y: top + 13, text, size: SIZE.small, bold: true });
    const part = pack(own.get(lane) ?? [], axis, context);
    place(scene, part, 0, top + 1);
    scene.height = top + Math.max(26, part.height) + 4;
  }
  return scene;
}

/** A stretch of time: its name, its scale, the moments with their names, and ticks for the others. */
export function panel(stretch: Stretch, named: ReadonlySet<Moment>, context: ChartContext): Scene {
  const { width, format } = context;
  const scene = emptyScene(width);
  const axis = axisOf(stretch, width);
  const ticks = ticksFrom(stretch, axis, format);
  const add = (part: Scene) => {
    place(scene, part, 0, scene.height);
    scene.height += part.height;
  };
  add(head(stretch, context));
  const top = scene.height;
  scene.grid.push({ x1: 0, x2: width, y1: top, y2: top, stroke: colour("soft") });
  add(gridWords({ at: axis.at, ticks }, width));
  add(
    lanes(
      stretch.moments.filter((moment) => named.has(moment)),
      axis,
      context,
    ),
  );
  const others = stretch.moments.filter((moment) => !named.has(moment));
  if (others.length > 0) {
    scene.grid.push({ x1: 0, x2: width, y1: scene.height, y2: scene.height, stroke: colour("rule") });
    add(rug(others, axis, context));
  }
  for (const { date } of ticks) {
    const x = axis.at(date);
    scene.grid.push({ x1: x, x2: x, y1: top, y2: scene.height, stroke: colour("rule") });
  }
  return scene;
}
