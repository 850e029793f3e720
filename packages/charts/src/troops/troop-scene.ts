import { scaleLinear } from "d3-scale";
import type { ChartContext } from "../context";
import type { DeploymentRow } from "../rows";
import { nothing } from "../scene/empty";
import { key } from "../scene/key";
import { paragraph } from "../scene/paragraph";
import { restLine } from "../scene/rest-line";
import { emptyScene, place, type Scene } from "../scene/scene";
import { measure } from "../text/measure";
import { SIZE } from "../text/size";
import { shorten } from "../text/wrap";
import { colour, sideColour } from "../theme";
import { dayOf } from "../words/days";
import { counted, fill } from "../words/fill";
import { type Entry, hasSoldiers } from "./entries";
import { type TroopGroup, type TroopPanel, troopsOf } from "./groups";
import { type TroopColumns, troopRow } from "./row";
import { troopKey } from "./troop-key";

const NARROW = 620;
const EDGE = 40;
const DAYS = 70;

function axisOf(entries: readonly Entry[], width: number): TroopColumns {
  const values = entries
    .map(({ first }) => first)
    .filter(hasSoldiers)
    .flatMap((row) => [row.low, row.best, row.high].filter((v) => v !== null));
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(330, Math.max(230, Math.round(width * 0.32)));
  const [from, to] = [narrow ? 8 : left + 8, width - EDGE];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .range([from, to])
    .nice(narrow ? 3 : 5);
  return {
    narrow,
    names: DAYS,
    left,
    from,
    to,
    at: (value) => scale(value),
    ticks: values.length > 0 ? scale.ticks(narrow ? 3 : 5) : [],
  };
}

function tickLabels(axis: TroopColumns, context: ChartContext): Scene {
  const scene = emptyScene(context.width);
  for (const tick of axis.ticks) {
    const text = context.format.axisNumber(tick);
    const x = Math.min(axis.at(tick), context.width - measure(text, SIZE.small) / 2);
    scene.texts.push({
      x,
      y: 9,
      text,
      size: SIZE.small,
      anchor: tick === 0 && axis.narrow ? "start" : "middle",
      fill: colour("soft"),
    });
  }
  scene.height = 18;
  return scene;
}

function groupHeading({ modality, motion }: TroopGroup, side: string, context: ChartContext): Scene {
  const { labels, width } = context;
  const scene = emptyScene(width);
  const own = labels.group[`${modality}-${motion}`];
  const word = own ?? labels.group[modality] ?? modality;
  const notes = [labels.groupNote[modality] ?? "", labels.groupNote[motion] ?? ""];
  const note = labels.groupNote[`${modality}-${motion}`] ?? notes.filter((text) => text !== "").join("; ");
  scene.texts.push({ x: 0, y: 16, text: word, size: SIZE.group, bold: true, fill: sideColour(side) });
  const after = measure(word, SIZE.group, true) * 1.1 + 10;
  scene.height = 28;
  if (note === "") return scene;
  if (after + measure(note, SIZE.small) * 1.1 <= width) {
    scene.texts.push({ x: after, y: 16.5, text: note, size: SIZE.small, fill: colour("soft") });
  } else {
    const part = paragraph(note, width);
    place(scene, part, 0, 26);
    scene.height = 30 + part.height;
  }
  return scene;
}

function panelHeading({ side, force }: TroopPanel, several: boolean, context: ChartContext): Scene {
  const scene = emptyScene(context.width);
  const name = context.name(force ?? side);
  const words = force === null && several ? fill(context.labels.troops.others, { side: name }) : name;
  const text = shorten(words, SIZE.side, context.width, true);
  scene.lines.push({ x1: 0, x2: context.width, y1: 10, y2: 10, stroke: sideColour(side), width: 2 });
  scene.texts.push({ x: 0, y: 26, text, size: SIZE.side, bold: true });
  scene.height = 38;
  return scene;
}

function monthHeading(month: string, context: ChartContext): Scene {
  const date = dayOf(`${month}-01`);
  const scene = paragraph(date ? context.format.month(date) : month, context.width, colour("ink"), 1);
  scene.height += 2;
  return scene;
}

/** What is not drawn, in words; empty where everything is. */
function leftWords(left: readonly DeploymentRow[], { labels, locale }: ChartContext): string {
  if (left.length === 0) return "";
  const numbers = left.filter(hasSoldiers).length;
  const parts = [
    numbers > 0 ? counted(labels.troops.leftNumbers, numbers, locale) : "",
    left.length > numbers ? counted(labels.troops.leftWithout, left.length - numbers, locale) : "",
  ];
  return `${counted(labels.troops.left, left.length, locale)}: ${parts.filter((part) => part !== "").join(", ")}.`;
}

// Fewer rows need no heading for each month.
const MONTHS_FROM = 8;

/** The chart of troop claims, laid out. */
export function troopScene(rows: readonly DeploymentRow[], context: ChartContext): Scene {
  const { labels, width } = context;
  if (rows.length === 0) return nothing(labels.troops.empty, width);
  const scene = emptyScene(width);
  const { panels, drawn, left } = troopsOf(rows, context);
  const axis = axisOf(drawn, width);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const add = (part: Scene, gap = 0) => {
    place(scene, part, 0, scene.height + gap);
    scene.height += part.height + gap;
  };
  const row = (entry: Entry, panel: TroopPanel, underMonth: boolean) => {
    scene.grid.push({ x1: 0, x2: width, y1: scene.height, y2: scene.height, stroke: colour("rule") });
    const around = { rows: byId, underMonth, underForce: panel.force !== null };
    add(troopRow(entry, around, axis, context));
  };
  add(paragraph(labels.troops.rule, width));
  add(key(troopKey(drawn, context), width), 4);
  let over = 0;
  if (axis.ticks.length > 0) {
    if (!axis.narrow) {
      place(scene, paragraph(labels.troops.said, axis.names - 4), 0, scene.height + 10);
      const words = paragraph(labels.troops.axis, axis.left - axis.names - 16);
      place(scene, words, axis.names, scene.height + 10);
      over = words.height;
    } else {
      add(paragraph(labels.troops.saidNote, width), 6);
      add(paragraph(labels.troops.axis, width, colour("ink")), 4);
    }
    add(tickLabels(axis, context), axis.narrow ? 2 : 10);
    if (!axis.narrow) scene.height += Math.max(10, over - 14);
  }
  const top = scene.height;
  for (const panel of panels) {
    const several = panels.some(({ side, force }) => force !== null && side === panel.side);
    add(panelHeading(panel, several, context), 6);
    for (const group of panel.groups) {
      add(groupHeading(group, panel.side, context));
      const first = scene.height;
      const underMonth = group.months.reduce((sum, [, own]) => sum + own.length, 0) >= MONTHS_FROM;
      for (const [month, entries] of group.months) {
        if (underMonth) add(monthHeading(month, context), 8);
        for (const entry of entries) row(entry, panel, underMonth);
      }
      if (group.months.length > 0 && !axis.narrow) gridLines(scene, axis, first);
      if (group.offScale.length > 0) {
        add(paragraph(labels.troops.without, width), 6);
        scene.height += 4;
        for (const entry of group.offScale) row(entry, panel, false);
      }
    }
  }
  if (scene.height - top > 420 && axis.ticks.length > 0) add(tickLabels(axis, context), 4);
  const words = leftWords(left, context);
  if (words !== "") add(restLine(words, context), 14);
  scene.height += 6;
  return scene;
}

function gridLines(scene: Scene, axis: TroopColumns, top: number): void {
  for (const tick of axis.ticks) {
    const x = axis.at(tick);
    scene.grid.push({ x1: x, x2: x, y1: top, y2: scene.height, stroke: colour("rule") });
  }
}
