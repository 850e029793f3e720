/** A box, in pixels. `fill` may be a colour, `none`, or a hatch by `hatch`. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly hatch?: string;
  readonly stroke?: string;
  readonly dash?: string;
  readonly radius?: number;
}

/** A straight line, in pixels. */
export interface Line {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly stroke: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: string;
}

export type GlyphShape =
  | "circle"
  | "diamond"
  | "square"
  | "triangle"
  | "half"
  | "chevron-right"
  | "chevron-left"
  | "slash"
  | "bar"
  | "cross"
  | "unequal";

/** A sign at a point, in pixels. */
export interface Glyph {
  readonly shape: GlyphShape;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill?: string;
  readonly hatch?: string;
  readonly stroke: string;
  readonly width?: number;
  readonly dash?: string;
}

/** A line of text; `y` is its middle. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly halo?: boolean;
}

/** The area of a claim: shows its words on hover, and leads to it where there is an address. */
export interface Hit extends Area {
  readonly claim: string;
}

/** The area of the line that tells how many claims are left out; leads to where they stand. */
export interface RestHit extends Area {
  readonly rest: string;
}

interface Area {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly title: string;
}

/** Everything that a chart draws, laid out in pixels; pure data, so that a test can look for overlap. */
export interface Scene {
  readonly width: number;
  height: number;
  /** Behind everything: bands and the lines of a grid. */
  readonly back: Box[];
  readonly grid: Line[];
  readonly boxes: Box[];
  readonly lines: Line[];
  readonly glyphs: Glyph[];
  readonly texts: Label[];
  readonly hits: Hit[];
  readonly rests: RestHit[];
}

/** An empty scene. */
export const emptyScene = (width: number): Scene => ({
  width,
  height: 0,
  back: [],
  grid: [],
  boxes: [],
  lines: [],
  glyphs: [],
  texts: [],
  hits: [],
  rests: [],
});

/** Adds a part that was laid out from its own origin. */
export function place(scene: Scene, part: Scene, dx: number, dy: number): void {
  const move = <T extends { x1: number; x2: number; y1: number; y2: number }>(box: T): T => ({
    ...box,
    x1: box.x1 + dx,
    x2: box.x2 + dx,
    y1: box.y1 + dy,
    y2: box.y2 + dy,
  });
  const shift = <T extends { x: number; y: number }>(at: T): T => ({ ...at, x: at.x + dx, y: at.y + dy });
  scene.back.push(...part.back.map(move));
  scene.grid.push(...part.grid.map(move));
  scene.boxes.push(...part.boxes.map(move));
  scene.lines.push(...part.lines.map(move));
  scene.glyphs.push(...part.glyphs.map(shift));
  scene.texts.push(...part.texts.map(shift));
  scene.hits.push(...part.hits.map(move));
  scene.rests.push(...part.rests.map(move));
}
