import { measure } from "./measure";

/** Cuts a line so that it fits, with an ellipsis; text that fits stays as it is. */
export function shorten(text: string, size: number, width: number, bold = false): string {
  if (measure(text, size, bold) <= width) return text;
  const points = Array.from(text);
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${points.slice(0, middle).join("")}…`, size, bold) <= width) low = middle;
    else high = middle - 1;
  }
  const kept = points.slice(0, low).join("").trimEnd();
  const isolated = kept.includes("\u2068") && !kept.includes("\u2069");
  return `${kept}…${isolated ? "\u2069" : ""}`;
}

function breakWord(word: string, size: number, width: number, bold: boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && measure(piece + character, size, bold) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Breaks text into lines that fit; what is over after the last line is cut with an ellipsis. */
export function wrap(text: string, size: number, width: number, lines = 3, bold = false): string[] {
  const words = text
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((word) => (measure(word, size, bold) > width ? breakWord(word, size, width, bold) : [word]));
  const broken: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer, size, bold) > width) {
      broken.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") broken.push(line);
  if (broken.length <= lines) return broken;
  return [...broken.slice(0, lines - 1), shorten(broken.slice(lines - 1).join(" "), size, width, bold)];
}
