import type { GlyphShape } from "./scene";

interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
  closePath(): void;
}

/** What Plot takes as a symbol. */
interface SymbolImplementation {
  draw(context: Path, size: number): void;
}

// Plot gives a symbol the area of a circle; the radius is what the shapes are drawn from.
const radius = (size: number): number => Math.sqrt(size / Math.PI);

const polygon = (
  points: (r: number) => readonly [number, number][],
  closed = true,
): SymbolImplementation => ({
  draw(context, size) {
    const [first, ...rest] = points(radius(size));
    if (!first) return;
    context.moveTo(...first);
    for (const point of rest) context.lineTo(...point);
    if (closed) context.closePath();
  },
});

const circle: SymbolImplementation = {
  draw(context, size) {
    const r = radius(size);
    context.moveTo(r, 0);
    context.arc(0, 0, r, 0, 2 * Math.PI);
  },
};

/** Below the diagonal: lies over a hollow square and makes it half full. */
const half = polygon((r) => [
  [-0.9 * r, 0.9 * r],
  [0.9 * r, 0.9 * r],
  [0.9 * r, -0.9 * r],
]);

const strokes = (
  segments: (r: number) => readonly [number, number, number, number][],
): SymbolImplementation => ({
  draw(context, size) {
    for (const [x1, y1, x2, y2] of segments(radius(size))) {
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
  },
});

/** The shapes of the signs. */
export const symbols: Readonly<Record<GlyphShape, SymbolImplementation>> = {
  circle,
  half,
  diamond: polygon((r) => [
    [0, -1.2 * r],
    [1.2 * r, 0],
    [0, 1.2 * r],
    [-1.2 * r, 0],
  ]),
  square: polygon((r) => [
    [-0.9 * r, -0.9 * r],
    [0.9 * r, -0.9 * r],
    [0.9 * r, 0.9 * r],
    [-0.9 * r, 0.9 * r],
  ]),
  triangle: polygon((r) => [
    [0, -1.1 * r],
    [1.1 * r, 0.85 * r],
    [-1.1 * r, 0.85 * r],
  ]),
  "chevron-right": polygon(
    (r) => [
      [-0.5 * r, -r],
      [0.5 * r, 0],
      [-0.5 * r, r],
    ],
    false,
  ),
  "chevron-left": polygon(
    (r) => [
      [0.5 * r, -r],
      [-0.5 * r, 0],
      [0.5 * r, r],
    ],
    false,
  ),
  slash: strokes((r) => [[-1.35 * r, 1.35 * r, 1.35 * r, -1.35 * r]]),
  bar: strokes((r) => [[-1.25 * r, 0, 1.25 * r, 0]]),
  cross: strokes((r) => [
    [-0.8 * r, -0.8 * r, 0.8 * r, 0.8 * r],
    [-0.8 * r, 0.8 * r, 0.8 * r, -0.8 * r],
  ]),
  unequal: strokes((r) => [
    [-r, -0.4 * r, r, -0.4 * r],
    [-r, 0.4 * r, r, 0.4 * r],
    [-0.55 * r, r, 0.55 * r, -r],
  ]),
};
