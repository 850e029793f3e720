import { sides as crisisSides } from "@crisis/core/crisis";
import { describe, expect, test } from "vitest";
import { alike, weak } from "../test/colour-vision";
import { css } from "./theme";

const themes = css("x")
  .split("\n")
  .slice(0, 2)
  .map(
    (rule) =>
      new Map(
        [...rule.matchAll(/--chart-([\w-]+)-own:(#\w{6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
      ),
  );

const hexes = (theme: number) => (name: string) => themes[theme]?.get(name) ?? "";
const sides = [...Object.keys(crisisSides).map((id) => `side-${id}`), "other"];
const words = ["ink", "soft", "alert", "focus", ...sides];

describe.each([
  ["light", hexes(0)],
  ["dark", hexes(1)],
])("%s", (_theme, hex) => {
  test("words, and so marks, have a contrast of 4.5 on the page and on bands", () => {
    expect(weak(words, ["paper", "band"], 4.5, hex)).toEqual([]);
  });

  test("sides, and what is contradicted, are apart for each reader, whichever cone is lacking", () => {
    expect(alike(["alert", ...sides], hex)).toEqual([]);
  });
});

test("colours that a reader without a cone takes for one another are found", () => {
  const old = new Map([
    ["west", "#12695a"],
    ["other", "#5b6068"],
  ]);
  expect(alike([...old.keys()], (name) => old.get(name) ?? "")).toEqual([
    "west and other, protanopia: 10.3",
    "west and other, deuteranopia: 5.0",
  ]);
});

test("on paper and in forced colours the dark theme stays away", () => {
  expect(css("x").match(/@media[^{]*\{/g)).toEqual([
    "@media screen and (prefers-color-scheme:dark){",
    "@media (forced-colors:active){",
  ]);
});
