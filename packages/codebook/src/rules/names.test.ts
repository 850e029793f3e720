import { describe, expect, it } from "vitest";
import { type Edit, said } from "../../test/crisis";

const ACTORS = "registers/actors.yaml";
const entry = (name: string, rest = ""): Edit[] => [
  [
    ACTORS,
    "- id: ambassador-trentino",
    `- { id: other, name: ${name}, kind: person${rest} }\n- id: ambassador-trentino`,
  ],
];

describe("names", () => {
  it.each([
    ["the same", "Rufus Firefly"],
    ["the same but for case and marks", "RUFUS FIRÉFLY"],
    ["the same to the eye, in Cyrillic letters", "Rufus F\u0456r\u0435fly"],
    ["the same in full-width letters", "\uff32ufus Firefly"],
    ["the same with a digit for a letter", "Rufus Firef1y"],
  ])("refuse a second actor whose name is %s", (_, name) => {
    const [first, ...others] = said("names", entry(name)).filter((line) =>
      line.includes("is called the same"),
    );
    expect(first).toMatch(
      /^other \| name \| rufus-firefly, in line 10, is called the same.*: Rufus Firefly \| /,
    );
    expect(others).toEqual([]);
  });

  it("refuse an alias that another of the kind has", () => {
    expect(said("names", entry("Somebody", ", aliases: [Rufus Firefly]"))).toEqual([
      expect.stringMatching(
        /^other \| aliases\.0 \| rufus-firefly, in line 10, is called the same: Rufus Firefly/,
      ),
    ]);
  });

  it("refuse a word that mixes alphabets, and letters of a special form", () => {
    expect(said("names", entry("Chic\u043e"))).toEqual([
      "other | name | a word of the name mixes Latin and Cyrillic letters | expected one alphabet, in plain letters | got Chic\u043e",
    ]);
    expect(said("names", entry("\u{1d402}hico"))).toEqual([
      expect.stringMatching(/^other \| name \| the name has the letter \u{1d402} of a special form/u),
    ]);
  });

  it.each([
    "Владимир Зеленский",
    "Газпром Export",
    "Сосо",
    "Íñigo Núñez de Balboa",
    "Valdis Dombrovskis-Ķēniņš",
    "İstanbul Üniversitesi",
    "Ελλάδα",
    "日本テレビ",
    "Đuro O’Neill",
  ])("accept %s", (name) => {
    expect(said("names", entry(JSON.stringify(name)))).toEqual([]);
  });
});
