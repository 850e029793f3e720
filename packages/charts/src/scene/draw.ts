import * as Plot from "@observablehq/plot";
import type { ChartContext } from "../context";
import { groupBy } from "../group-by";
import type { ChartDescription } from "../options";
import { colour, css } from "../theme";
import { accessible } from "./accessible";
import { withHalos } from "./halo";
import { hatches } from "./hatches";
import type { Box, Glyph, Label, Line, Scene } from "./scene";
import { symbols } from "./symbols";

const CLASS = "crisis-chart";

const by = <T>(things: readonly T[], key: (thing: T) => string): T[][] => [...groupBy(things, key).values()];

type Paint = (thing: { readonly fill?: string; readonly hatch?: string }) => string;

const neat = (value: number): number => Math.round(value * 100) / 100;

// Fractions of a pixel that nobody sees make pages long.
const neatBox = <T extends { x1: number; x2: number; y1: number; y2: number }>(box: T): T => ({
  ...box,
  x1: neat(box.x1),
  x2: neat(box.x2),
  y1: neat(box.y1),
  y2: neat(box.y2),
});
const neatPoint = <T extends { x: number; y: number }>(point: T): T => ({
  ...point,
  x: neat(point.x),
  y: neat(point.y),
});

const boxMarks = (boxes: readonly Box[], paint: Paint) =>
  by(boxes.map(neatBox), (box) => `${box.dash ?? ""}/${box.radius ?? 0}`).map((same) =>
    Plot.rect(same, {
      x1: "x1",
      x2: "x2",
      y1: "y1",
      y2: "y2",
      fill: paint,
      fillOpacity: (box: Box) => box.fillOpacity ?? 1,
      stroke: (box: Box) => box.stroke ?? "none",
      strokeDasharray: same[0]?.dash ?? "none",
      rx: same[0]?.radius ?? 0,
    }),
  );

// A line of one pixel is sharp where it covers whole pixels.
const sharp = (line: Line): Line => {
  if ((line.width ?? 1) !== 1) return line;
  const half = (value: number) => Math.floor(value) + 0.5;
  if (line.y1 === line.y2) return { ...line, y1: half(line.y1), y2: half(line.y1) };
  return line.x1 === line.x2 ? { ...line, x1: half(line.x1), x2: half(line.x1) } : line;
};

const lineMarks = (lines: readonly Line[]) =>
  by(lines.map(sharp).map(neatBox), (line) => line.dash ?? "").map((same) =>
    Plot.link(same, {
      x1: "x1",
      x2: "x2",
      y1: "y1",
      y2: "y2",
      stroke: "stroke",
      strokeWidth: (line: Line) => line.width ?? 1,
      strokeOpacity: (line: Line) => line.opacity ?? 1,
      strokeDasharray: same[0]?.dash ?? "none",
      strokeLinecap: "butt",
    }),
  );

const glyphMarks = (glyphs: readonly Glyph[], paint: Paint) =>
  by(glyphs.map(neatPoint), (glyph) => `${glyph.shape}/${glyph.dash ?? ""}`).map((same) =>
    Plot.dot(same, {
      x: "x",
      y: "y",
      r: "r",
      symbol: symbols[same[0]?.shape ?? "circle"],
      fill: paint,
      stroke: "stroke",
      strokeWidth: (glyph: Glyph) => glyph.width ?? 1.75,
      strokeDasharray: same[0]?.dash ?? "none",
      sort: null,
    }),
  );

const textMarks = (texts: readonly Label[]) =>
  by(texts.map(neatPoint), (text) => `${text.anchor}/${text.bold}/${text.italic}/${text.halo}`).map((same) =>
    Plot.text(same, {
      x: "x",
      y: "y",
      text: "text",
      fill: (text: Label) => text.fill ?? "currentColor",
      fontSize: "size",
      textAnchor: same[0]?.anchor ?? "start",
      fontWeight: same[0]?.bold ? 600 : 400,
      fontStyle: same[0]?.italic ? "italic" : "normal",
      ...(same[0]?.halo ? { stroke: colour("paper"), strokeWidth: 4 } : {}),
    }),
  );

/** Draws a scene with Plot: every position is a pixel, so every scale is the identity. */
export function draw(
  scene: Scene,
  words: ChartDescription,
  context: ChartContext,
  document: Document | undefined,
): SVGSVGElement {
  const { defs, url } = hatches(scene, context.idPrefix);
  const paint: Paint = ({ fill, hatch }) => (hatch ? url(hatch) : (fill ?? "none"));
  const areas = [
    ...scene.hits.map((hit) => ({ ...neatBox(hit), address: context.href(hit.claim) })),
    ...scene.rests.map((hit) => ({ ...neatBox(hit), address: hit.rest })),
  ];
  const identity = { type: "identity", axis: null } as const;
  const hits = Plot.rect(areas, {
    x1: "x1",
    x2: "x2",
    y1: "y1",
    y2: "y2",
    fill: "transparent",
    rx: 3,
    title: "title",
    href: "address",
    className: `${CLASS}-claims`,
  });
  const svg = Plot.plot({
    ...(document ? { document } : {}),
    className: CLASS,
    width: scene.width,
    height: Math.ceil(scene.height),
    margin: 0,
    x: identity,
    y: identity,
    r: { type: "identity" },
    color: { type: "identity" },
    opacity: { type: "identity" },
    style: { fontSize: "13px" },
    marks: [
      ...boxMarks(scene.back, paint),
      ...lineMarks(scene.grid),
      ...boxMarks(scene.boxes, paint),
      ...lineMarks(scene.lines),
      ...glyphMarks(scene.glyphs, paint),
      ...textMarks(withHalos(scene.texts, scene.grid)),
      hits,
    ],
  }) as unknown as SVGSVGElement;
  return accessible(svg, { words, context, style: css(CLASS), defs, areas });
}
