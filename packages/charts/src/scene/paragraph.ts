import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { emptyScene, type Scene } from "./scene";

/** A note of small text, wrapped. */
export function paragraph(text: string, width: number, fill = colour("soft"), lines = 6): Scene {
  const scene = emptyScene(width);
  const broken = wrap(text, SIZE.small, width, lines);
  broken.forEach((line, index) => {
    scene.texts.push({ x: 0, y: LINE.small * (index + 0.5), text: line, size: SIZE.small, fill });
  });
  scene.height = broken.length * LINE.small;
  return scene;
}
