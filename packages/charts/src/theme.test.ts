import { expect, test } from "vitest";
import { css } from "./theme";

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const themes = css("x")
  .split("\n")
  .slice(0, 2)
  .map(
    (rule) =>
      new Map(
        [...rule.matchAll(/--chart-(\w+)-own:(#\w{6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
      ),
  );

test.each([
  ["light", themes[0]],
  ["dark", themes[1]],
])("%s: words have a contrast of 4.5 on the page and on bands", (_theme, colours) => {
  const words = ["ink", "soft", "alert", "russia", "ukraine", "west", "separatists", "other", "focus"];
  const weak = words.flatMap((name) =>
    ["paper", "band"].flatMap((ground) => {
      const ratio = contrast(colours?.get(name) ?? "#000000", colours?.get(ground) ?? "#000000");
      return ratio < 4.5 ? [`${name} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
  expect(weak).toEqual([]);
});
