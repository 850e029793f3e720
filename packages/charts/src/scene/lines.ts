import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import type { Label, Scene } from "./scene";

/** A line of text that has no place yet. */
export type TextLine = Pick<Label, "text" | "size"> & Partial<Label>;

/** Lines of small, soft text. */
export const softLines = (text: string, width: number, most: number): TextLine[] =>
  text === ""
    ? []
    : wrap(text, SIZE.small, width, most).map((line) => ({
        text: line,
        size: SIZE.small,
        fill: colour("soft"),
      }));

/** Lines of plain text. */
export const plainLines = (text: string, width: number, most: number, bold = false): TextLine[] =>
  wrap(text, SIZE.text, width, most, bold).map((line) => ({ text: line, size: SIZE.text, bold }));

/** Puts lines below one another, and gives where they end. */
export function putLines(
  scene: Scene,
  lines: readonly TextLine[],
  x: number,
  y: number,
  anchor: "start" | "end" = "start",
): number {
  lines.forEach((line, index) => {
    scene.texts.push({ anchor, ...line, x, y: y + (index + 0.5) * LINE.small });
  });
  return y + lines.length * LINE.small;
}
