import { measure } from "../text/measure";
import type { Label, Line } from "./scene";

/** Words that an upright line of the grid would cross get a halo, so that the line makes room for them. */
export function withHalos(texts: readonly Label[], grid: readonly Line[]): Label[] {
  const upright = grid.filter(({ x1, x2 }) => x1 === x2);
  return texts.map((text) => {
    const { x, y, size, anchor = "start", bold } = text;
    const width = measure(text.text, size, bold);
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const crossed = upright.some(
      (line) => line.x1 > left && line.x1 < left + width && line.y1 < y + size / 2 && line.y2 > y - size / 2,
    );
    return crossed ? { ...text, halo: true } : text;
  });
}
