import { expect, test } from "vitest";
import { emptyScene } from "../scene/scene";
import { rangeMark } from "./range-mark";

const upTo = (high: number) => {
  const scene = emptyScene(720);
  const mark = {
    low: null,
    best: high,
    high,
    colour: "red",
    planned: false,
    denied: false,
    contested: false,
  };
  const [left] = rangeMark(scene, mark, 10, (value) => 100 + value / 1000);
  return { left, lines: scene.lines.map(({ x2 }) => x2), chevrons: scene.glyphs.length - 1 };
};

test("an open lower end is equally long at every value", () => {
  expect(upTo(100_000).left).toBe(157.5);
  expect(upTo(90_000).left).toBe(147.5);
});

test("an open lower end stops at none, since there are no fewer soldiers", () => {
  for (const high of [1_000, 5_000, 20_000, 40_000]) {
    const { left, lines } = upTo(high);
    expect(Math.min(...lines, 100)).toBeGreaterThanOrEqual(100);
    if (high > 9_000) expect(left).toBeGreaterThanOrEqual(100);
  }
  expect(upTo(40_000).chevrons).toBe(1);
  expect(upTo(5_000).chevrons).toBe(0);
});
