import type { ChartContext } from "../context";
import { colour } from "../theme";
import { paragraph } from "./paragraph";
import type { Scene } from "./scene";

/** The line that says how many claims are left out; it leads to where they stand, if there is such a place. */
export function restLine(words: string, context: ChartContext): Scene {
  const { rest, width, labels } = context;
  const text = rest === null ? words : `${words} ${labels.claim.restAt}`;
  const scene = paragraph(text, width - 12, colour("ink"));
  scene.height += 4;
  if (rest !== null) {
    scene.rests.push({ x1: -6, x2: width + 6, y1: -4, y2: scene.height, rest, title: text });
  }
  return scene;
}
