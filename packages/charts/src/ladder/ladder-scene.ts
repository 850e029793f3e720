import { localized, tiers } from "@crisis/core/crisis";
import type { ChartContext } from "../context";
import type { ResponseRow, SanctionRow } from "../rows";
import { nothing } from "../scene/empty";
import { type KeyEntry, key } from "../scene/key";
import { paragraph } from "../scene/paragraph";
import { restLine } from "../scene/rest-line";
import { emptyScene, place, type Scene } from "../scene/scene";
import { statusGlyph } from "../scene/status-glyph";
import { SIZE } from "../text/size";
import { colour } from "../theme";
import { counted } from "../words/fill";
import type { LadderColumns } from "./measure-row";
import { ladderOf, type Measure } from "./measures";
import { rung } from "./rung";
import { STATUSES } from "./steps";

const TIERS = [4, 3, 2, 1, null] as const;
type Tier = (typeof TIERS)[number];

const INDENT = 14;
const NARROW = 560;

function columnsOf(width: number, periods: number): LadderColumns {
  const narrow = width < NARROW;
  const left = narrow ? INDENT : Math.min(330, Math.round(width * 0.33));
  const each = (width - left - 4) / Math.max(1, periods);
  return { narrow, names: INDENT, namesEnd: narrow ? width - 6 : left - 14, left, each };
}

function statusKey(measures: readonly Measure[], { labels, words }: ChartContext): KeyEntry[] {
  const steps = measures.flatMap((measure) => measure.steps);
  const used = new Set(steps.map(({ status }) => status));
  const entries: KeyEntry[] = STATUSES.filter((status) => used.has(status)).map((status) => ({
    words: words.labels.Status[status],
    width: 14,
    picture: (scene, x, y) => statusGlyph(scene, status, x + 7, y),
  }));
  const sign = (text: string, words: string, fill: string): KeyEntry => ({
    words,
    width: 8,
    picture: (scene, x, y) => {
      scene.texts.push({ x, y, text, size: SIZE.text, bold: true, fill });
    },
  });
  if (steps.some(({ claims }) => claims.length > 1)) {
    entries.push(sign("2", labels.ladder.keyNumber, colour("ink")));
  }
  entries.push(sign("≠", labels.ladder.keyDoubt, colour("alert")));
  return entries;
}

/** The rail at the left: wider with each rung, and dashed where there is no rung. */
function rail(scene: Scene, tier: Tier, top: number, bottom: number): void {
  const x = 3;
  const stroke = colour("ink");
  const ends = { x1: x, x2: x, y1: top + 3, y2: bottom - 3 };
  if (tier === null) scene.lines.push({ ...ends, stroke, width: 1.5, dash: "2 4", opacity: 0.6 });
  else {
    const half = tier * 0.9;
    const box = { x1: x - half, x2: x + half, y1: top + 2, y2: bottom - 2 };
    scene.boxes.push({ ...box, fill: stroke, fillOpacity: 0.85 });
  }
}

function rungName(tier: Tier, { labels: { ladder }, words }: ChartContext): { name: string; note: string } {
  if (tier === null) return { name: ladder.noTier, note: ladder.noTierNote };
  const { label, note } = words.crisis.tier[tier];
  return { name: `${tier}  ${label}`, note };
}

/** The sanctions ladder with the responses below it, laid out. */
export function ladderScene(
  rows: readonly SanctionRow[],
  responses: readonly ResponseRow[],
  context: ChartContext,
): Scene {
  const { labels, width, locale } = context;
  if (rows.length + responses.length === 0) return nothing(labels.ladder.empty, width);
  const scene = emptyScene(width);
  const ladder = ladderOf(rows, responses, context);
  const columns = columnsOf(width, ladder.periods.length);
  const add = (part: Scene, gap: number) => {
    place(scene, part, 0, scene.height + gap);
    scene.height += part.height + gap;
  };
  add(paragraph(labels.ladder.rule, width), 0);
  add(key(statusKey([...ladder.measures, ...ladder.responses], context), width), 4);
  scene.height += 8;
  for (const tier of TIERS) {
    const own = ladder.measures.filter((measure) => measure.tier === tier);
    if (tier === null && own.length === 0) continue;
    const top = scene.height;
    scene.grid.push({ x1: 0, x2: width, y1: top, y2: top, stroke: colour("soft") });
    add(rung(rungName(tier, context), own, ladder.periods, columns, context), 0);
    rail(scene, tier, top, scene.height);
  }
  if (ladder.responses.length > 0) {
    const top = scene.height + 12;
    const heading = { name: labels.ladder.responses, note: labels.ladder.responsesNote };
    add(rung(heading, ladder.responses, ladder.periods, columns, context), 12);
    scene.back.push({
      x1: 0,
      x2: width,
      y1: top,
      y2: scene.height,
      fill: colour("band"),
      stroke: colour("rule"),
      radius: 4,
    });
  }
  const left = ladder.left.reduce((sum, { claims }) => sum + claims.length, 0);
  if (left > 0) {
    const measures = counted(labels.ladder.leftMeasures, ladder.left.length, locale);
    add(restLine(counted(labels.ladder.left, left, locale, { measures }), context), 14);
  }
  const origin = tiers.note ? ` ${localized(tiers.note, locale)}` : "";
  add(paragraph(`${labels.ladder.caption}${origin}`, width), 12);
  scene.height += 6;
  return scene;
}
