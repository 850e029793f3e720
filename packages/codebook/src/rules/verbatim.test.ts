import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CITED, crisis, type Edit, said } from "../../test/crisis";
import { checkData } from "../commands/check";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "nine words in a row of the text",
    [
      [
        CITED,
        "Sylvania came over the river at the end of December.",
        "Some Sylvanian soldiers have gathered near the Freedonian border, said Defence Minister.",
      ],
    ],
    ["9 words in a row stand in gazette-1933-11-17-border.txt | expected words of our own"],
  ],
  [
    "eight words are fine",
    [
      [
        CITED,
        "Sylvania came over the river at the end of December.",
        "Some soldiers have gathered near the Freedonian border, said chiefs.",
      ],
    ],
    [],
  ],
  [
    "in a comment too, whatever the case, marks and line breaks",
    [
      [
        CITED,
        "# Known through citations only.",
        "# ABOUT 900 Sylvanian soldiers; have gathered\n# near the Freedonian",
      ],
    ],
    ["9 words in a row stand in gazette-1933-11-17-border.txt | expected words of our own"],
  ],
  [
    "an address that holds the words of a title is fine",
    [
      [
        CITED,
        "https://example.org/war",
        "https://example.org/about-900-sylvanian-soldiers-have-gathered-near-the-freedonian-border",
      ],
    ],
    [],
  ],
];

describe("verbatim", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("verbatim", edits, { text: true })).toEqual(says);
  });

  it("passes over a folder and a broken link that are called as texts are", () => {
    const { dataDir, sourcesDir } = crisis();
    mkdirSync(join(sourcesDir, "folder.txt"));
    symlinkSync(join(sourcesDir, "nothing"), join(sourcesDir, "broken.txt"));
    const { problems } = checkData(dataDir, sourcesDir);
    expect(problems.filter(({ rule }) => rule === "verbatim")).toEqual([]);
  });
});
