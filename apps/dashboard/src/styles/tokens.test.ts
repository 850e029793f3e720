import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { css } from "../../../../packages/charts/src/theme";
import { alike, weak } from "../../../../packages/charts/test/colour-vision";

const sheet = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = sheet.split("prefers-color-scheme: dark");
const colours = (text: string) =>
  new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]));
const [chartLight, chartDark] = css("x")
  .split("\n")
  .slice(0, 2)
  .map(
    (rule) =>
      new Map([...rule.matchAll(/--chart-([\w-]+)-own:(#\w{6})/g)].map(([, a = "", b = ""]) => [a, b])),
  );

const words = ["ink", "ink-soft", "link", "link-visited", "good", "bad", "warn"];
const marks = ["focus", "rule-strong", "link"];
const grounds = ["paper", "panel"];
const states = ["good", "bad", "warn"];
/** The names under which a page and its charts use one colour. */
const shared = [
  ["paper", "paper"],
  ["panel", "band"],
  ["ink", "ink"],
  ["ink-soft", "soft"],
  ["focus", "focus"],
  ["bad", "alert"],
] as const;

describe.each([
  ["light", colours(light), chartLight],
  ["dark", colours(dark), chartDark],
])("the colours of a page, %s", (_theme, tokens, chart) => {
  const hex = (name: string) => tokens.get(name) ?? "";

  it("have a contrast of 4.5 for words (WCAG 1.4.3)", () => {
    expect(weak(words, grounds, 4.5, hex)).toEqual([]);
  });

  it("have a contrast of 3 for the edges of controls, and for focus (WCAG 1.4.11)", () => {
    expect(weak(marks, grounds, 3, hex)).toEqual([]);
  });

  it("tell states apart for each reader, whichever cone is lacking", () => {
    expect(alike(states, hex)).toEqual([]);
  });

  it("are those of its charts", () => {
    expect(shared.map(([own]) => hex(own))).toEqual(shared.map(([, theirs]) => chart?.get(theirs)));
  });
});
