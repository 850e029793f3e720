import { describe, expect, it } from "vitest";
import { ARTICLE, crisis, type Edit, said } from "../../test/crisis";
import { checkData } from "../commands/check";

const NOBODY = "- { id: nobody-at-all, name: Nobody At All, kind: state }\n";

const text = (edits: readonly Edit[]) => said("entailed", edits, { text: true });

describe("what a claim takes from around it", () => {
  it("is no actor of whom the article says nothing, though the field is listed as inferred", () => {
    expect(
      text([
        [ARTICLE, "    sender: freedonia\n", "    sender: nobody-at-all\n"],
        ["registers/actors.yaml", /$/, NOBODY],
      ]),
    ).toEqual([
      "gazette-1933-11-17-border-bridge | sender | the spans do not say so | expected nobody-at-all (Nobody At All) | got none of its names",
    ]);
  });

  it("can be one whose part the article names", () => {
    const part = `${NOBODY}- { id: part, name: Firefly, kind: person, country: nobody-at-all }\n`;
    expect(
      text([
        [ARTICLE, "    sender: freedonia\n", "    sender: nobody-at-all\n"],
        ["registers/actors.yaml", /$/, part],
      ]),
    ).toEqual([]);
  });

  const dated = (date: string): Edit => [
    ARTICLE,
    "    date: null\n    summary: Firefly threatens",
    `    date: ${date}\n    dateBasis: context\n    summary: Firefly threatens`,
  ];

  it.each([
    ["the article's day", '"1933-11-17"', 0],
    ["the month that it lies in", '"1933-11"', 0],
    ["an interval that begins on the next day", "1933-11-18/1933-11-25", 0],
    ["another day", '"1933-11-09"', 1],
    ["another month", '"1933-09"', 1],
    ["an interval that touches nothing", "1933-10-01/1933-10-05", 1],
  ])("is, of dates, %s: %s", (_, date, findings) => {
    expect(text([dated(date)])).toHaveLength(findings);
  });

  it("asks for no more without the text", () => {
    const { dataDir } = crisis(dated('"1933-11-09"'));
    expect(checkData(dataDir, null).problems.map(({ rule }) => rule)).toEqual(["proved"]);
  });
});
