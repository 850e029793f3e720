import type { ChartContext } from "../context";
import { plainLines, putLines, softLines } from "../scene/lines";
import { emptyScene, type Scene } from "../scene/scene";
import { statusGlyph } from "../scene/status-glyph";
import type { TimeGrid } from "../scene/time-grid";
import { measure } from "../text/measure";
import { LINE, SIZE } from "../text/size";
import { colour } from "../theme";
import { claimWords } from "../words/claim-words";
import { clean } from "../words/clean";
import { counted, fill } from "../words/fill";
import { joined } from "../words/joined";
import { capital } from "../words/who";
import type { Threat } from "./threats-of";

/** Where the columns of the ledger stand, in pixels. */
export interface LedgerColumns {
  readonly narrow: boolean;
  /** Where names have to end. */
  readonly names: number;
  /** Where the days begin. */
  readonly days: number;
}

const PAD = 5;
const APART = 14;
// Below the threat stands a step that came too soon after it to stand beside it.
const BELOW = 18;
// As wide as a sign.
const SIGN = 12;

/** The days from the threat to the step, as wide as its date leaves them. */
export function daysWords({ row }: Threat, { labels, locale, words }: ChartContext): string {
  const { daysLow, daysHigh } = row;
  const known = daysHigh ?? daysLow;
  if (known === null) return "";
  const [low, high] = [daysLow ?? known, known];
  if (high < 0) return counted(labels.threats.before, -high, locale);
  if (low === high) return counted(labels.threats.days, high, locale);
  return fill(labels.threats.daysRange, { low: words.number(Math.max(0, low)), high: words.number(high) });
}

const conditionWords = ({ row }: Threat, { labels }: ChartContext): string => {
  const [condition] = row.conditions;
  return condition === undefined
    ? ""
    : fill(labels.ladder.condition, { condition: capital(clean(condition)) });
};

/** As what the step came, and by whom: empty where it is the threatened measure, by who threatened. */
export function stepWords(
  { step, row, cameAs, takers }: Threat,
  { labels, name, words }: ChartContext,
): string {
  if (step === null || (cameAs === null && takers.length === 0)) return "";
  const status = words.labels.Status[step.status];
  const senders = takers.map(name).join(", ");
  if (cameAs === null) return fill(labels.threats.stepBy, { status, senders });
  const { stepAs, stepFirst, stepTaker } = labels.threats;
  const measure = senders === "" ? name(cameAs) : fill(stepTaker, { measure: name(cameAs), senders });
  return fill(row.fulfilledBy.length > 1 ? stepFirst : stepAs, { status, measure });
}

/** How often it was threatened, and on how many days where these are fewer; empty where once. */
export function timesWords({ row, made }: Threat, { labels, locale }: ChartContext): string {
  const n = row.threats.length;
  if (n < 2) return "";
  const times = n === 2 ? labels.threats.twice : counted(labels.threats.times, n, locale);
  return made.length === n ? times : counted(labels.threats.timesOn, made.length, locale, { times });
}

const beforeWords = ({ row }: Threat, { labels, locale }: ChartContext): string =>
  row.inForceBefore.length === 0
    ? ""
    : counted(labels.threats.inForceBefore, row.inForceBefore.length, locale);

function titles(threat: Threat, context: ChartContext): { threat: string; step: string } {
  const { labels, locale } = context;
  const { first, step, row } = threat;
  const more = (n: number) => (n > 0 ? counted(labels.claim.more, n, locale) : "");
  const lines = (...all: readonly string[]) => all.filter((line) => line !== "").join("\n");
  return {
    threat: lines(
      claimWords(first, context),
      more(row.threats.length - 1),
      step === null ? (labels.threats.fateNote["none-told"] ?? "") : "",
      beforeWords(threat, context),
    ),
    step:
      step === null
        ? ""
        : lines(
            claimWords(step, context),
            capital(stepWords(threat, context)),
            daysWords(threat, context),
            more(row.fulfilledBy.length - 1),
          ),
  };
}

interface Marks {
  /** Where the areas of threat and step meet. */
  readonly meet: number;
  /** The height of the lower of the two. */
  readonly lowest: number;
}

/** From the first to the last day of a step, as far as the axis reaches; null where no day is told. */
function reachOf({ step, from, to }: Threat, grid: TimeGrid): readonly [number, number] | null {
  if (step === null || from === null || to === null) return null;
  const clamp = (at: number) => Math.max(grid.from, Math.min(grid.to, at));
  return [clamp(grid.at(from)), clamp(grid.at(to))];
}

/** Whether the days of a step are too many to lie under its sign. */
export function isDrawnAsRange(threat: Threat, grid: TimeGrid): boolean {
  const reach = reachOf(threat, grid);
  return reach !== null && reach[1] - reach[0] > SIGN;
}

/** The days of which a step came on one, as a bar with ends. */
export function stepRange(scene: Scene, x1: number, x2: number, y: number): void {
  const ink = colour("ink");
  scene.boxes.push({ x1, x2, y1: y - 3, y2: y + 3, fill: ink, fillOpacity: 0.25 });
  for (const x of [x1, x2]) scene.lines.push({ x1: x, x2: x, y1: y - 6, y2: y + 6, stroke: ink, width: 1.5 });
}

/** Draws threat and step on an axis at a height; `end`: where the row ends. */
function marks(scene: Scene, threat: Threat, grid: TimeGrid, y: number, end: number): Marks {
  const ink = colour("ink");
  const [start] = threat.made;
  const x = start ? grid.at(start) : grid.from;
  for (const day of threat.made.slice(1)) {
    const at = grid.at(day);
    if (at - x > 6) scene.lines.push({ x1: at, x2: at, y1: y - 4, y2: y + 4, stroke: ink, width: 1.5 });
  }
  statusGlyph(scene, "threatened", x, y);
  const reach = reachOf(threat, grid);
  if (threat.step === null || reach === null) {
    const dash = { y1: y, y2: y, stroke: colour("soft"), dash: "2 4", width: 1.5 } as const;
    scene.lines.push({ ...dash, x1: x + 8, x2: end });
    return { meet: grid.to, lowest: y };
  }
  const [from, to] = reach;
  const at = (from + to) / 2;
  const isBelow = Math.abs(at - x) < APART;
  const lowest = isBelow ? y + BELOW : y;
  const line = { stroke: ink, width: 1.5 } as const;
  const ends = isDrawnAsRange(threat, grid) ? [from, to] : [at - 7, at + 7];
  const near = at < x ? Math.max(...ends) : Math.min(...ends);
  if (isBelow) {
    const isBeside = Math.abs(at - x) > 7;
    scene.lines.push({ ...line, x1: x, x2: x, y1: y + 6, y2: isBeside ? lowest : lowest - 6 });
    if (isBeside)
      scene.lines.push({ ...line, x1: x, x2: at - Math.sign(at - x) * 6, y1: lowest, y2: lowest });
  } else if (Math.abs(near - x) > 7) {
    scene.lines.push({ ...line, x1: x + Math.sign(at - x) * 7, x2: near, y1: y, y2: y });
  }
  if (isDrawnAsRange(threat, grid)) stepRange(scene, from, to, lowest);
  statusGlyph(scene, threat.step.status, at, lowest);
  return { meet: Math.min(grid.to - APART, Math.max(grid.from + APART, (x + at) / 2)), lowest };
}

/** A threatened measure: its name, who threatens, on what condition; the days between threat and step. */
export function threatRow(
  threat: Threat,
  columns: LedgerColumns,
  grid: TimeGrid,
  context: ChartContext,
): Scene {
  const { width } = context;
  const scene = emptyScene(width);
  const { row } = threat;
  const days = daysWords(threat, context);
  const sender = joined([
    context.name(row.sender),
    timesWords(threat, context),
    beforeWords(threat, context),
  ]);
  const daysWide = columns.narrow && days !== "" ? measure(days, SIZE.text, true) * 1.1 + 10 : 0;
  const room = columns.narrow ? width - daysWide : columns.names;
  const name = plainLines(context.name(row.about), room, 2);
  let bottom = putLines(
    scene,
    [
      ...name,
      ...softLines(joined([sender, conditionWords(threat, context)]), room, 5),
      ...softLines(stepWords(threat, context), room, 4).map((line) => ({ ...line, fill: colour("ink") })),
    ],
    0,
    PAD,
  );
  if (days !== "") {
    scene.texts.push({
      x: width,
      y: PAD + LINE.small / 2,
      text: days,
      size: SIZE.text,
      bold: true,
      anchor: "end",
    });
  }
  const words = titles(threat, context);
  const hit = { claim: threat.first.id, title: words.threat };
  const step = threat.step === null ? null : { claim: threat.step.id, title: words.step };
  const y = columns.narrow ? bottom + 11 : PAD + LINE.small / 2;
  const { meet, lowest } = marks(scene, threat, grid, y, columns.narrow ? grid.to : width - 2);
  if (columns.narrow) {
    const end = lowest + 10;
    scene.hits.push({ ...hit, x1: -6, x2: width + 6, y1: 1, y2: step === null ? end : bottom });
    if (step) scene.hits.push({ ...step, x1: -6, x2: width + 6, y1: bottom + 1, y2: end });
    bottom = end + 1;
  } else bottom = Math.max(bottom, lowest + 8);
  scene.height = bottom + PAD;
  if (!columns.narrow) {
    const [y1, y2] = [1, scene.height - 1];
    scene.hits.push({ ...hit, x1: -6, x2: step === null ? width + 6 : meet - 1, y1, y2 });
    if (step) scene.hits.push({ ...step, x1: meet + 1, x2: width + 6, y1, y2 });
  }
  return scene;
}
