import type { ChartContext } from "../context";
import type { Status } from "../rows";
import { nothing } from "../scene/empty";
import { type KeyEntry, key } from "../scene/key";
import { paragraph } from "../scene/paragraph";
import { restLine } from "../scene/rest-line";
import { emptyScene, place, type Scene } from "../scene/scene";
import { statusGlyph } from "../scene/status-glyph";
import { gridLines, gridWords, type TimeGrid, timeGrid } from "../scene/time-grid";
import { measure } from "../text/measure";
import { SIZE } from "../text/size";
import { colour } from "../theme";
import { counted, fill } from "../words/fill";
import { isDrawnAsRange, type LedgerColumns, stepRange, threatRow } from "./threat-row";
import { drawnThreats, FATES, type Threat } from "./threats-of";

/** So many threats are drawn unless the options say otherwise. */
export const MOST_THREATS = 40;

const NARROW = 620;
const DAYS = 88;

function columnsOf(width: number): LedgerColumns {
  const narrow = width < NARROW;
  return { narrow, names: narrow ? width : Math.min(340, Math.round(width * 0.36)), days: width - DAYS };
}

function keyOf(threats: readonly Threat[], grid: TimeGrid, { labels, words }: ChartContext): KeyEntry[] {
  const sign = (status: Status): KeyEntry => ({
    words: words.labels.Status[status],
    width: 14,
    picture: (scene, x, y) => statusGlyph(scene, status, x + 7, y),
  });
  const line = (words: string, dash: string | undefined): KeyEntry => ({
    words,
    width: 26,
    picture: (scene, x, y) => {
      const ends = { x1: x, x2: x + 26, y1: y, y2: y, width: 1.5 } as const;
      scene.lines.push({ ...ends, stroke: colour(dash ? "soft" : "ink"), ...(dash ? { dash } : {}) });
    },
  });
  const again: KeyEntry = {
    words: labels.threats.keyAgain,
    width: 4,
    picture: (scene, x, y) => {
      scene.lines.push({ x1: x + 2, x2: x + 2, y1: y - 4, y2: y + 4, stroke: colour("ink"), width: 1.5 });
    },
  };
  const range: KeyEntry = {
    words: labels.threats.keyRange,
    width: 28,
    picture: (scene, x, y) => stepRange(scene, x + 1, x + 27, y),
  };
  const used = new Set(threats.flatMap(({ step }) => step?.status ?? []));
  const inOrder = FATES.flatMap((fate) => (fate !== "none-told" && used.has(fate) ? fate : []));
  const statuses = new Set<Status>([...inOrder, ...used]);
  return [
    sign("threatened"),
    ...(threats.some(({ made }) => made.length > 1) ? [again] : []),
    ...[...statuses].map(sign),
    ...(threats.some((threat) => isDrawnAsRange(threat, grid)) ? [range] : []),
    ...(statuses.size > 0 ? [line(labels.threats.keyDays, undefined)] : []),
    ...(threats.some(({ step }) => step === null) ? [line(labels.threats.keyNone, "2 4")] : []),
  ];
}

function head(fate: string, drawn: number, count: number, context: ChartContext): Scene {
  const {
    labels,
    width,
    words: { number },
  } = context;
  const scene = emptyScene(width);
  const words = labels.threats.fate[fate] ?? fate;
  const all = number(count);
  const name =
    drawn < count
      ? fill(labels.threats.drawnOf, { fate: words, drawn: number(drawn), all })
      : `${words}: ${all}`;
  scene.texts.push({ x: 0, y: 10, text: name, size: SIZE.group, bold: true });
  const note = labels.threats.fateNote[fate] ?? "";
  const x = measure(name, SIZE.group, true) * 1.1 + 10;
  scene.height = 22;
  if (note === "") return scene;
  if (x + measure(note, SIZE.small) * 1.1 <= width) {
    scene.texts.push({ x, y: 10, text: note, size: SIZE.small, fill: colour("soft") });
  } else {
    const part = paragraph(note, width);
    place(scene, part, 0, 20);
    scene.height = 24 + part.height;
  }
  return scene;
}

function group(
  threats: readonly Threat[],
  columns: LedgerColumns,
  grid: TimeGrid,
  context: ChartContext,
): Scene {
  const { width } = context;
  const scene = emptyScene(width);
  scene.grid.push({ x1: 0, x2: width, y1: 0, y2: 0, stroke: colour("soft") });
  const axis = gridWords(grid, width);
  place(scene, axis, 0, 1);
  scene.height = axis.height;
  threats.forEach((threat, index) => {
    const top = scene.height;
    if (index > 0) scene.grid.push({ x1: 0, x2: width, y1: top, y2: top, stroke: colour("rule") });
    const part = threatRow(threat, columns, grid, context);
    place(scene, part, 0, top);
    scene.height += part.height;
  });
  gridLines(scene, grid, 0, scene.height);
  return scene;
}

/** The ledger of threats, laid out. */
export function threatScene(all: readonly Threat[], context: ChartContext): Scene {
  const { labels, width, locale } = context;
  const shown = drawnThreats(all, context.most ?? MOST_THREATS);
  if (shown.length === 0) return nothing(labels.threats.empty, width);
  const scene = emptyScene(width);
  const columns = columnsOf(width);
  // a step that may have come long before the threat reaches out of the axis
  const days = shown.flatMap(({ made, to }) => (to === null ? made : [...made, to]));
  const least = new Date(Math.min(...shown.flatMap(({ made }) => made.map(Number))));
  const within = days.map((day) => (day < least ? least : day));
  const [left, right] = columns.narrow ? [8, width - 8] : [columns.names + 20, columns.days];
  const grid = timeGrid(within, left, right, context);
  const add = (part: Scene, gap: number) => {
    place(scene, part, 0, scene.height + gap);
    scene.height += part.height + gap;
  };
  add(paragraph(labels.threats.rule, width), 0);
  add(key(keyOf(shown, grid, context), width), 4);
  for (const fate of FATES) {
    const own = shown.filter(({ row }) => row.fate === fate);
    if (own.length === 0) continue;
    const count = all.filter(({ row }) => row.fate === fate).length;
    add(head(fate, own.length, count, context), 16);
    add(group(own, columns, grid, context), 0);
  }
  const undrawn = all.length - shown.length;
  if (undrawn > 0) add(restLine(counted(labels.threats.left, undrawn, locale), context), 12);
  scene.height += 6;
  return scene;
}
