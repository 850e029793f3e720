import { SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { emptyScene, type Scene } from "./scene";

/** A figure that says that there is nothing to show; never an empty chart. */
export function nothing(text: string, width: number): Scene {
  const scene = emptyScene(width);
  const lines = wrap(text, SIZE.text, width - 40, 4);
  scene.height = 56 + lines.length * 18;
  const height = scene.height - 1;
  scene.boxes.push({
    x1: 1,
    x2: width - 1,
    y1: 1,
    y2: height,
    stroke: colour("soft"),
    dash: "4 4",
    radius: 4,
  });
  lines.forEach((line, index) => {
    const y = 37 + index * 18;
    scene.texts.push({
      x: width / 2,
      y,
      text: line,
      size: SIZE.text,
      anchor: "middle",
      fill: colour("soft"),
    });
  });
  return scene;
}
