import type { ChartContext } from "../context";
import { emptyScene, type Scene } from "../scene/scene";
import { LINE, SIZE } from "../text/size";
import { colour } from "../theme";
import { momentLines, momentTitle, momentWords } from "./moment-words";
import type { Moment } from "./moments";

/** The moments that no source dates, as a list: they have no place on an axis. */
export function undated(moments: readonly Moment[], context: ChartContext): Scene {
  const { width, labels } = context;
  const scene = emptyScene(width);
  const columns = Math.max(1, Math.floor(width / 320));
  const each = (width - 24 * (columns - 1)) / columns;
  scene.texts.push({ x: 0, y: 10, text: labels.timeline.undated, size: SIZE.text, bold: true });
  let top = 22;
  for (let index = 0; index < moments.length; index += columns) {
    const heights = moments.slice(index, index + columns).map((moment, column) => {
      const x = column * (each + 24);
      const lines = momentLines(momentWords(moment, context, true), each - 16);
      scene.texts.push({ x, y: top + 8, text: "–", size: SIZE.text, fill: colour("soft") });
      lines.forEach((line, row) => {
        scene.texts.push({ ...line, x: x + 16, y: top + (row + 0.5) * LINE.small });
      });
      const y2 = top + lines.length * LINE.small;
      scene.hits.push({
        x1: x,
        x2: x + each,
        y1: top,
        y2,
        claim: moment.first.id,
        title: momentTitle(moment, context),
      });
      return lines.length * LINE.small;
    });
    top += Math.max(...heights) + 6;
  }
  scene.height = top;
  return scene;
}
