import { expect, test } from "vitest";
import { emptyScene } from "../scene/scene";
import { formsOf, rangeMark } from "./range-mark";

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

test.each([
  ["more than", { low: 120_000, best: null, high: null }],
  ["up to", { low: null, best: null, high: 30_000 }],
])("a planned figure of “%s” has a hatched diamond where a present one has a tick", (_, bounds) => {
  const drawn = (planned: boolean) => {
    const scene = emptyScene(720);
    const mark = { ...bounds, colour: "red", planned, denied: false, contested: false };
    rangeMark(scene, mark, 10, (value) => 100 + value / 1000);
    return {
      ticks: scene.lines.filter(({ x1, x2 }) => x1 === x2).length,
      diamonds: scene.glyphs.filter(({ shape, hatch }) => shape === "diamond" && hatch !== undefined).length,
    };
  };
  expect(drawn(true)).toEqual({ ticks: 0, diamonds: 1 });
  expect(drawn(false)).toEqual({ ticks: 1, diamonds: 0 });
});

test.each([
  [{ low: 5, best: 5, high: 5 }, ["exact"]],
  [{ low: null, best: 5, high: null }, ["about"]],
  [{ low: null, best: 5, high: 5 }, ["nearly"]],
  [{ low: 5, best: null, high: null }, ["more"]],
  [{ low: null, best: null, high: 5 }, ["less"]],
  [{ low: 4, best: null, high: 5 }, ["range"]],
  [{ low: 3, best: 4, high: 5 }, ["range", "about"]],
  [{ low: null, best: null, high: null }, []],
] as const)("bounds %j are drawn as %j", (bounds, forms) => {
  expect(formsOf(bounds)).toEqual(forms);
});
