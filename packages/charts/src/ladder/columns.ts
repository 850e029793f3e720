import type { ChartContext } from "../context";
import { emptyScene, place, type Scene } from "../scene/scene";
import { SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { measureItem } from "./item";
import type { SenderGroup } from "./measures";

/** The measures of one sender, one below the other, under its name where that is not said above. */
export function senderScene(group: SenderGroup, width: number, named: boolean, context: ChartContext): Scene {
  const scene = emptyScene(width);
  if (named) {
    const lines = wrap(context.name(group.sender), SIZE.small, width, 2, true);
    lines.forEach((text, index) => {
      scene.texts.push({
        x: 0,
        y: 10 + index * 16,
        text,
        size: SIZE.small,
        bold: true,
        fill: colour("soft"),
      });
    });
    scene.height = 4 + lines.length * 16;
  }
  for (const item of group.items) {
    const part = measureItem(item, width, context);
    place(scene, part, 0, scene.height);
    scene.height += part.height;
  }
  return scene;
}

/** Groups in as many columns as fit, each put where there is most room. */
export function packed(
  groups: readonly SenderGroup[],
  width: number,
  columns: number,
  context: ChartContext,
): Scene {
  const scene = emptyScene(width);
  const gap = 24;
  const count = Math.max(1, Math.min(columns, groups.length));
  const each = (width - gap * (count - 1)) / count;
  const heights = new Array<number>(count).fill(0);
  for (const group of groups) {
    const column = heights.indexOf(Math.min(...heights));
    const part = senderScene(group, each, true, context);
    place(scene, part, column * (each + gap), heights[column] ?? 0);
    heights[column] = (heights[column] ?? 0) + part.height + 6;
  }
  scene.height = Math.max(...heights);
  return scene;
}
