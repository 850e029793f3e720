import type { ChartContext } from "../context";
import type { ResponseRow, SanctionRow } from "../rows";
import { nothing } from "../scene/empty";
import { type KeyEntry, key } from "../scene/key";
import { paragraph } from "../scene/paragraph";
import { emptyScene, place, type Scene } from "../scene/scene";
import { statusGlyph } from "../scene/status-glyph";
import { SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { packed } from "./columns";
import { bySender, type MeasureClaim, sendersOf } from "./measures";
import { rungs } from "./rungs";

const BESIDE = 940;
const PANEL = 250;
const GAP = 40;

const STATUSES = [
  "imposed",
  "renewed",
  "announced",
  "in-preparation",
  "under-discussion",
  "threatened",
  "suspended",
  "waived",
  "lifted",
  "expired",
  "ruled-out",
];

function statusKey(rows: readonly MeasureClaim[], { labels }: ChartContext): KeyEntry[] {
  const shown = STATUSES.filter((status) => rows.some((row) => row.status === status));
  const entries: KeyEntry[] = shown.map((status) => ({
    words: labels.status[status] ?? status,
    width: 14,
    picture: (scene, x, y) => statusGlyph(scene, status, x + 7, y),
  }));
  if (rows.some((row) => row.evidence === "cited")) {
    entries.push({
      words: labels.troops.keyCited,
      width: 8,
      picture: (scene, x, y) => {
        scene.texts.push({ x, y, text: "†", size: SIZE.text });
      },
    });
  }
  return entries;
}

function responsesPanel(rows: readonly ResponseRow[], width: number, context: ChartContext): Scene {
  const { ladder } = context.labels;
  const scene = emptyScene(width);
  let y = 14;
  for (const text of wrap(ladder.responses, SIZE.group + 1, width - 28, 2, true)) {
    scene.texts.push({ x: 14, y, text, size: SIZE.group + 1, bold: true });
    y += 18;
  }
  const note = paragraph(ladder.responsesNote, width - 28);
  place(scene, note, 14, y - 6);
  y += note.height + 6;
  const columns = Math.max(1, Math.floor((width - 28 + 24) / 260));
  const part = packed(bySender(rows, sendersOf(rows)), width - 28, columns, context);
  place(scene, part, 14, y);
  scene.height = y + part.height + 6;
  scene.back.push({ x1: 0, x2: width, y1: 0, y2: scene.height, fill: colour("band"), radius: 4 });
  return scene;
}

/** The sanctions ladder with the responses beside it, laid out. */
export function ladderScene(
  rows: readonly SanctionRow[],
  responses: readonly ResponseRow[],
  context: ChartContext,
): Scene {
  const { labels, width } = context;
  if (rows.length + responses.length === 0) return nothing(labels.ladder.empty, width);
  const scene = emptyScene(width);
  const add = (part: Scene, x: number, gap: number) => {
    place(scene, part, x, scene.height + gap);
    scene.height += part.height + gap;
  };
  add(key(statusKey([...rows, ...responses], context), width), 0, 0);
  scene.height += 10;
  const beside = width >= BESIDE && responses.length > 0;
  const ladder = rungs(rows, beside ? width - PANEL - GAP : width, context);
  const panel = responses.length > 0 ? responsesPanel(responses, beside ? PANEL : width, context) : null;
  if (beside && panel) {
    place(scene, ladder, 0, scene.height);
    place(scene, panel, width - PANEL, scene.height);
    scene.height += Math.max(ladder.height, panel.height);
  } else {
    add(ladder, 0, 0);
    if (panel) add(panel, 0, 18);
  }
  add(paragraph(labels.ladder.caption, width), 0, 14);
  scene.height += 6;
  return scene;
}
