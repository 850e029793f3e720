import { describe, expect, it } from "vitest";
import { isNamed } from "./is-named";

describe("isNamed(names, text)", () => {
  it.each<[string[], string, boolean]>([
    [["Ada Elm", "Elm"], "said Elm's office", true],
    [["Elm"], "Elmwood is a town", false],
    [["Zelensky"], "Zelenský spoke", true],
    [["Anušauskas"], "ANUSAUSKAS spoke", true],
    [["Lukoil"], "the lukoil refinery", true],
    [["US"], "they told us", false],
    [["US"], "the U.S. fleet", true],
    [["U.S."], "the US fleet", true],
    [["EU"], "EU-wide", true],
    [["Norland"], "pro-Norland", true],
    [["Port (Old)"], "in Port (Old) today", true],
    [["Ada Elm"], "Ada\u00a0 Elm", true],
    [[], "anything", false],
  ])("%j in %j is %s", (names, text, expected) => {
    expect(isNamed(names, text)).toBe(expected);
  });
});
