import { describe, expect, it } from "vitest";
import { ARTICLE, CITED, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a quotation of six words in a summary",
    [
      [
        CITED,
        "Sylvania came over the river at the end",
        "Sylvania “came over the river that day” at the end",
      ],
    ],
    [
      "herald-1934-01-02-war-attack | summary | a quotation is too long | expected a key phrase of 5 words at most | got 6 words",
    ],
  ],
  [
    "a key phrase of five words is fine",
    [[CITED, "Sylvania came over the river at the end", "Sylvania “came over the river there” at the end"]],
    [],
  ],
  [
    "a waiver named in too many words",
    [
      [
        ARTICLE,
        "claims:",
        "waived:\n  - { text: en, start: 1, end: 2, what: the many old umbrellas of the ministry, reason: Beside the point. }\nclaims:",
      ],
    ],
    [
      "gazette-1933-11-17-border | waived.0.what | named in too many words | expected 5 words at most | got 7",
    ],
  ],
];

describe("key-phrases", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("key-phrases", edits)).toEqual(says);
  });
});
