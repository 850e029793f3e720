import { describe, expect, it } from "vitest";
import { ARTICLE, CITED, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a day after the article's",
    [[CITED, "day: 1933-11-20", "day: 1934-01-03"]],
    [
      "herald-1934-01-02-war-soldiers | known.day | known after it was published | expected 1934-01-02 or before | got 1934-01-03",
    ],
  ],
  [
    "a reference to no claim",
    [[CITED, "reference: gazette-1933-11-17-border-denial", "reference: gazette-1933-11-17-border-denied"]],
    [
      "herald-1934-01-02-war-soldiers | known.reference | there is no such claim | got gazette-1933-11-17-border-denied",
    ],
  ],
  [
    "the basis reference without one",
    [[CITED, ", reference: gazette-1933-11-17-border-denial", ""]],
    [
      "herald-1934-01-02-war-soldiers | known.basis | what shows that it was known | expected a reference: a claim id or an address | got nothing",
    ],
  ],
  [
    "a reference that is no address",
    [[CITED, "reference: gazette-1933-11-17-border-denial", "reference: the archive"]],
    [
      "herald-1934-01-02-war-soldiers | known.reference | neither a claim nor an address | expected a claim id or https://… | got the archive",
    ],
  ],
  [
    "an utterance that no span dates",
    [
      [
        ARTICLE,
        "    polarity: denied\n",
        "    polarity: denied\n    known: { day: 1933-11-16, basis: utterance }\n",
      ],
    ],
    [
      "gazette-1933-11-17-border-denial | known.basis | no span dates the utterance | expected a span of role date | got none",
    ],
  ],
  [
    "an utterance that a span dates is fine",
    [
      [
        ARTICLE,
        "    modality: actual\n    date: 1933-11-16",
        "    known: { day: 1933-11-16, basis: utterance }\n    modality: actual\n    date: 1933-11-16",
      ],
    ],
    [],
  ],
];

describe("known", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("known", edits)).toEqual(says);
  });
});
