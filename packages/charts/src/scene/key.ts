import { measure } from "../text/measure";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { emptyScene, type Scene } from "./scene";

/** An entry of the key: a small picture, drawn from its left middle, and its words. */
export interface KeyEntry {
  readonly words: string;
  readonly width: number;
  readonly picture: (scene: Scene, x: number, y: number) => void;
}

const GAP = 14;
// A font wider than the one measured must not run words into the next picture.
const SLACK = 1.1;

/** The key: entries one after another, in as many lines as the width asks for. */
export function key(entries: readonly KeyEntry[], width: number): Scene {
  const scene = emptyScene(width);
  let x = 0;
  let y = LINE.small / 2 + 2;
  for (const entry of entries) {
    const indent = entry.width === 0 ? 0 : entry.width + 6;
    const lines = wrap(entry.words, SIZE.small, (width - indent) / SLACK, 3);
    const length = indent + Math.max(...lines.map((line) => measure(line, SIZE.small))) * SLACK;
    if (x > 0 && x + length > width) {
      x = 0;
      y += LINE.small + 4;
    }
    entry.picture(scene, x, y);
    lines.forEach((text, index) => {
      if (index > 0) y += LINE.small;
      scene.texts.push({ x: x + indent, y, text, size: SIZE.small, fill: colour("soft") });
    });
    x += length + GAP;
  }
  scene.height = y + LINE.small / 2 + 2;
  return scene;
}
