import { describe, expect, it } from "vitest";
import type { Change } from "../read/index";
import { applyChange } from "./apply-change";

const TEXT = `# head
id: an-article   # its id
claims:
  # the first
  - id: an-article-one
    inferred: [sender, date, sender] # three
    relations:
      - { type: repeats, claim: other }
    rank: normal
  # the second
  - id: an-article-two
    inferred: [date]
    bounds:
      low: 4 # least
`;

const cases: [title: string, record: string | null, change: Change, from: string, to: string][] = [
  ["an item of a list on one line", "an-article-one", { remove: ["inferred", 2] }, ", sender]", "]"],
  ["the first of such items", "an-article-one", { remove: ["inferred", 0] }, "[sender, ", "["],
  [
    "the only item of such a list",
    "an-article-two",
    { remove: ["inferred", 0] },
    "[date]\n    b",
    "[]\n    b",
  ],
  [
    "the only item of a list of lines",
    "an-article-one",
    { remove: ["relations", 0] },
    "relations:\n      - { type: repeats, claim: other }",
    "relations: []",
  ],
  ["a field", "an-article-one", { remove: ["rank"] }, "    rank: normal\n", ""],
  [
    "a value, the comment behind it kept",
    "an-article-two",
    { set: ["bounds", "low"], value: 5 },
    "low: 4 #",
    "low: 5 #",
  ],
  [
    "a field that was not there",
    "an-article-two",
    { set: ["bounds", "high"], value: null },
    "# least\n",
    "# least\n      high: null\n",
  ],
  [
    "a text that would be read otherwise",
    "an-article",
    { set: ["id"], value: "no: 1" },
    "id: an-article ",
    'id: "no: 1" ',
  ],
  [
    "a first line",
    null,
    { firstLine: "# yaml-language-server: x" },
    "# head",
    "# yaml-language-server: x\n\n# head",
  ],
];

describe("applyChange", () => {
  it.each(cases)("changes %s, and nothing else", (_, record, change, from, to) => {
    expect(TEXT).toContain(from);
    expect(applyChange(TEXT, record, change)).toBe(TEXT.replace(from, to));
  });

  it("keeps line breaks of two characters", () => {
    const text = TEXT.replaceAll("\n", "\r\n");
    const change = { set: ["bounds", "high"], value: 6 };
    expect(applyChange(text, "an-article-two", change)).toBe(
      text.replace("# least\r\n", "# least\r\n      high: 6\r\n"),
    );
  });

  it("puts a named schema in the place of another", () => {
    expect(
      applyChange("# yaml-language-server: a\nid: b\n", null, { firstLine: "# yaml-language-server: c" }),
    ).toBe("# yaml-language-server: c\nid: b\n");
  });

  it("makes no change to what is not there", () => {
    expect(applyChange(TEXT, "nobody", { remove: ["rank"] })).toBe(null);
    expect(applyChange(TEXT, "an-article-two", { remove: ["inferred", 7] })).toBe(null);
  });
});
