import type { ChartContext } from "../context";
import { nothing } from "../scene/empty";
import { type KeyEntry, key } from "../scene/key";
import { putLines, softLines } from "../scene/lines";
import { paragraph } from "../scene/paragraph";
import { restLine } from "../scene/rest-line";
import { emptyScene, type Line, place, type Scene } from "../scene/scene";
import { gridLines, gridWords, type TimeGrid, timeGrid } from "../scene/time-grid";
import { SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { addDays, isoDay } from "../words/days";
import { counted, fill } from "../words/fill";
import { drawnForecasts, type Foreseen } from "./entries";
import { type ForecastColumns, forecastRow, verdictGlyph } from "./forecast-row";
import type { Outcome } from "./outcome";

/** So many forecasts are drawn unless the options say otherwise. */
export const MOST_FORECASTS = 40;

const NARROW = 620;
const DAY = 82;
const VERDICT = 178;

function columnsOf(width: number): ForecastColumns {
  const namesEnd = DAY + Math.round(width * 0.22);
  return { narrow: width < NARROW, names: DAY, namesEnd, verdict: width - VERDICT };
}

const OUTCOMES: readonly Outcome[] = [
  "occurred",
  "partly",
  "not-occurred",
  "unlikely-occurred",
  "unlikely-not-occurred",
  "open",
];

function keyOf(shown: readonly Foreseen[], { labels }: ChartContext): KeyEntry[] {
  const { forecasts } = labels;
  const ink = colour("ink");
  const used = new Set(shown.flatMap(({ entries }) => entries.map(({ outcome }) => outcome)));
  const entries: KeyEntry[] = [
    {
      words: forecasts.keySaid,
      width: 12,
      picture: (scene, x, y) => {
        scene.glyphs.push({
          shape: "diamond",
          x: x + 6,
          y,
          r: 4.5,
          fill: colour("paper"),
          stroke: ink,
          width: 1.75,
        });
      },
    },
    {
      words: forecasts.keyWindow,
      width: 26,
      picture: (scene, x, y) => {
        scene.boxes.push({
          x1: x,
          x2: x + 26,
          y1: y - 4.5,
          y2: y + 4.5,
          hatch: ink,
          stroke: ink,
          dash: "3 2",
        });
      },
    },
    {
      words: forecasts.keyOpen,
      width: 10,
      picture: (scene, x, y) => {
        scene.glyphs.push({ shape: "chevron-right", x: x + 5, y, r: 4, stroke: ink, width: 2 });
      },
    },
  ];
  if (shown.some(({ came }) => came !== null)) {
    entries.push({
      words: forecasts.keyCame,
      width: 8,
      picture: (scene, x, y) => {
        scene.boxes.push({ x1: x, x2: x + 8, y1: y - 7, y2: y + 7, fill: colour("alert"), fillOpacity: 0.3 });
        for (const edge of [x, x + 8]) scene.lines.push(edgeOf(edge, y - 7, y + 7));
      },
    });
  }
  const verdicts = OUTCOMES.filter((outcome) => used.has(outcome)).map(
    (outcome): KeyEntry => ({
      words: forecasts.verdict[outcome] ?? outcome,
      width: 12,
      picture: (scene, x, y) => verdictGlyph(scene, outcome, x + 6, y),
    }),
  );
  return [...entries, ...verdicts];
}

const edgeOf = (x: number, y1: number, y2: number): Line => ({
  x1: x,
  x2: x,
  y1,
  y2,
  stroke: colour("alert"),
  width: 1.5,
});

/** When an event came, as a band with two like edges: no day of it counts for more. */
function band(
  scene: Scene,
  came: NonNullable<Foreseen["came"]>,
  grid: TimeGrid,
  y1: number,
  y2: number,
): void {
  const x1 = grid.at(came.from);
  if (x1 < grid.from - 1 || x1 > grid.to) return;
  const x2 = Math.min(grid.to, Math.max(x1 + 3, grid.at(came.to)));
  scene.back.push({ x1, x2, y1, y2, fill: colour("alert"), fillOpacity: 0.3 });
  scene.grid.push(edgeOf(x1, y1, y2), edgeOf(x2, y1, y2));
}

/** An event, and the forecasts of it over one axis; when it came is a band through its rows. */
function group(one: Foreseen, columns: ForecastColumns, grid: TimeGrid, context: ChartContext): Scene {
  const { labels, width, words } = context;
  const scene = emptyScene(width);
  const { came } = one;
  const note = came
    ? fill(labels.forecasts.came, {
        days: words.days(isoDay(came.from), isoDay(addDays(came.to, -1)), "short"),
      })
    : labels.forecasts.cameNone;
  const heading = wrap(context.name(one.event), SIZE.group, width, 3, true).map((text) => ({
    text,
    size: SIZE.group,
    bold: true,
  }));
  scene.height = putLines(scene, [...heading, ...softLines(note, width, 2)], 0, 0) + 4;
  const top = scene.height;
  scene.grid.push({ x1: 0, x2: width, y1: top, y2: top, stroke: colour("soft") });
  const axis = gridWords(grid, width);
  place(scene, axis, 0, top + 1);
  scene.height = top + axis.height;
  const rows = scene.height;
  one.entries.forEach((entry, index) => {
    const y = scene.height;
    if (index > 0) scene.grid.push({ x1: 0, x2: width, y1: y, y2: y, stroke: colour("rule") });
    const part = forecastRow(entry, columns, grid, context);
    place(scene, part, 0, y);
    scene.height += part.height;
    // on a narrow picture words stand above the marks, and a band through them would cross them out
    if (columns.narrow && came) band(scene, came, grid, scene.height - 25, scene.height - 2);
  });
  gridLines(scene, grid, top, scene.height);
  if (!columns.narrow && came) band(scene, came, grid, rows, scene.height);
  return scene;
}

/** The forecasts, laid out. */
export function forecastScene(all: readonly Foreseen[], context: ChartContext): Scene {
  const { labels, width, locale } = context;
  const shown = drawnForecasts(all, context.most ?? MOST_FORECASTS);
  if (shown.length === 0) return nothing(labels.forecasts.empty, width);
  const scene = emptyScene(width);
  const columns = columnsOf(width);
  const entries = shown.flatMap((one) => one.entries);
  const knowns = entries.map(({ known }) => known);
  const ends = entries.flatMap(({ end }) => end ?? []);
  const [from, to] = columns.narrow ? [8, width - 14] : [columns.namesEnd + 18, columns.verdict - 22];
  const grid = timeGrid([...knowns, ...ends], from, to, context);
  const add = (part: Scene, gap: number) => {
    place(scene, part, 0, scene.height + gap);
    scene.height += part.height + gap;
  };
  add(paragraph(labels.forecasts.rule, width), 0);
  add(key(keyOf(shown, context), width), 4);
  for (const one of shown) add(group(one, columns, grid, context), 16);
  const count = (some: readonly Foreseen[]) => some.reduce((sum, one) => sum + one.entries.length, 0);
  const undrawn = count(all) - count(shown);
  if (undrawn > 0) add(restLine(counted(labels.forecasts.left, undrawn, locale), context), 12);
  scene.height += 6;
  return scene;
}
