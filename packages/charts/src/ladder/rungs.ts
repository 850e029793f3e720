import type { ChartContext } from "../context";
import type { SanctionRow } from "../rows";
import { emptyScene, place, type Scene } from "../scene/scene";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { packed, senderScene } from "./columns";
import { bySender, sendersOf } from "./measures";

const RAIL = 150;
const COLUMN = 190;
const GAP = 24;
const TIERS = [4, 3, 2, 1, null] as const;
type Tier = (typeof TIERS)[number];

/** The name of a rung; beside the measures where there is room, else above them. */
function rungHead(tier: Tier, width: number, inline: boolean, context: ChartContext): Scene {
  const { ladder } = context.labels;
  const scene = emptyScene(width);
  const name = tier === null ? ladder.noTier : `${tier}  ${ladder.tier[tier - 1] ?? ""}`;
  const note = tier === null ? ladder.noTierNote : (ladder.tierNote[tier - 1] ?? "");
  const fill = colour("ink");
  scene.texts.push({ x: 0, y: 14, text: name, size: SIZE.group + 1, bold: true, fill });
  const lines = wrap(note, SIZE.small, width, inline ? 2 : 5);
  lines.forEach((text, index) => {
    scene.texts.push({ x: 0, y: 32 + index * LINE.small, text, size: SIZE.small, fill: colour("soft") });
  });
  scene.height = 32 + lines.length * LINE.small;
  return scene;
}

function none(width: number, context: ChartContext): Scene {
  const scene = emptyScene(width);
  const fill = colour("soft");
  scene.texts.push({ x: 0, y: 14, text: context.labels.ladder.none, size: SIZE.small, italic: true, fill });
  scene.height = 26;
  return scene;
}

function senderHeads(senders: readonly string[], each: number, left: number, context: ChartContext): Scene {
  const scene = emptyScene(context.width);
  let most = 1;
  senders.forEach((sender, column) => {
    const lines = wrap(context.name(sender), SIZE.group, each, 2, true);
    most = Math.max(most, lines.length);
    lines.forEach((text, index) => {
      const x = left + column * (each + GAP);
      scene.texts.push({ x, y: 12 + index * LINE.text, text, size: SIZE.group, bold: true });
    });
  });
  scene.height = 8 + most * LINE.text;
  return scene;
}

/** The rungs, the broadest at the top: a column a sender where they fit, else senders as groups within each rung. */
export function rungs(rows: readonly SanctionRow[], width: number, context: ChartContext): Scene {
  const scene = emptyScene(width);
  const senders = sendersOf(rows);
  const wide = width >= 560;
  const left = wide ? RAIL + GAP : 14;
  const room = width - left;
  const asColumns = wide && senders.length > 0 && senders.length * (COLUMN + GAP) - GAP <= room;
  const each = asColumns ? Math.min(320, (room - GAP * (senders.length - 1)) / senders.length) : room;
  const columns = Math.max(1, Math.floor((room + GAP) / (COLUMN + 20 + GAP)));
  if (asColumns) {
    place(scene, senderHeads(senders, each, left, context), 0, 0);
    scene.height = 8 + LINE.text * 1.5;
  }
  TIERS.forEach((tier) => {
    const own = rows.filter((row) => row.tier === tier);
    if (tier === null && own.length === 0) return;
    const top = scene.height;
    const head = rungHead(tier, wide ? RAIL : room, !wide, context);
    place(scene, head, wide ? 12 : 14, top + 6);
    let y = wide ? top + 6 : top + head.height + 6;
    const groups = bySender(own, senders);
    if (own.length === 0) {
      const part = none(room, context);
      place(scene, part, left, y);
      y += part.height;
    } else if (asColumns) {
      const heights = groups.map((group) => {
        const part = senderScene(group, each, false, context);
        place(scene, part, left + senders.indexOf(group.sender) * (each + GAP), y);
        return part.height;
      });
      y += Math.max(...heights);
    } else {
      const part = packed(groups, room, wide ? columns : 1, context);
      place(scene, part, left, y);
      y += part.height;
    }
    scene.height = Math.max(y, top + 6 + head.height) + 8;
    scene.grid.push({ x1: 0, x2: width, y1: top, y2: top, stroke: colour("rule") });
    rail(scene, tier, top, scene.height);
  });
  return scene;
}

/** The rail at the left: wider with each rung, and dashed where there is no rung. */
function rail(scene: Scene, tier: Tier, top: number, bottom: number): void {
  const x = 3;
  const stroke = colour("ink");
  if (tier === null) {
    scene.lines.push({
      x1: x,
      x2: x,
      y1: top + 3,
      y2: bottom - 3,
      stroke,
      width: 1.5,
      dash: "2 4",
      opacity: 0.6,
    });
    return;
  }
  const half = tier * 0.9;
  scene.boxes.push({
    x1: x - half,
    x2: x + half,
    y1: top + 2,
    y2: bottom - 2,
    fill: stroke,
    fillOpacity: 0.85,
  });
}
