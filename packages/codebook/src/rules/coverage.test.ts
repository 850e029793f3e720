import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, found, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a sentence that is nobody's evidence",
    [[ARTICLE, "  - { text: en, start: 356, end: 385, reason: scene-setting }\n", ""]],
    [
      "gazette-1933-11-17-border | texts.0 | a name of the text is nobody's evidence: 374–384 | expected a span of a claim, or waived by name | got neither",
      "gazette-1933-11-17-border | texts.0 | a sentence of the text is nobody's evidence: 356–385 | expected a span of a claim, or leftOut with a reason | got neither",
    ],
  ],
  [
    "a name that no span holds",
    [[ARTICLE, "start: 257, end: 354", "start: 277, end: 354"]],
    [
      "gazette-1933-11-17-border | texts.0 | a name of the text is nobody's evidence: 257–276 | expected a span of a claim, or waived by name | got neither",
    ],
  ],
  [
    "a name that is waived is accounted for",
    [
      [ARTICLE, "start: 257, end: 354", "start: 277, end: 354"],
      [
        ARTICLE,
        "claims:",
        "waived:\n  - { text: en, start: 257, end: 276, what: Trentino, reason: An example. }\nclaims:",
      ],
    ],
    [],
  ],
  [
    "a waiver that nothing needs, and half a sentence left out",
    [
      [
        ARTICLE,
        "claims:",
        "waived:\n  - { text: en, start: 257, end: 276, what: Trentino, reason: An example. }\nclaims:",
      ],
      [ARTICLE, "start: 356, end: 385", "start: 356, end: 380"],
      [ARTICLE, "role: date, digest: 99236a", "role: context, digest: 99236a"],
    ],
    [
      "gazette-1933-11-17-border | texts.0 | a name of the text is nobody's evidence: 374–384 | expected a span of a claim, or waived by name | got neither",
      "gazette-1933-11-17-border | texts.0 | a sentence of the text is nobody's evidence: 356–385 | expected a span of a claim, or leftOut with a reason | got neither",
      "gazette-1933-11-17-border | leftOut.1 | what is left out must be whole sentences | got 356–380",
      "gazette-1933-11-17-border | waived.0 | what is waived is already evidence, or left out | got 257–276",
    ],
  ],
  [
    "a deprecated claim covers nothing",
    [
      [
        ARTICLE,
        "    polarity: denied\n",
        "    polarity: denied\n    rank: deprecated\n    rankReason: An example.\n",
      ],
    ],
    [
      "gazette-1933-11-17-border | texts.0 | a name of the text is nobody's evidence: 160–168 | expected a span of a claim, or waived by name | got neither",
      "gazette-1933-11-17-border | texts.0 | a sentence of the text is nobody's evidence: 160–179 | expected a span of a claim, or leftOut with a reason | got neither",
    ],
  ],
];

describe("coverage", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("coverage", edits)).toEqual(says);
  });
});

it.each<[string, Edit[], string]>([
  [
    "a waiver that nothing needs",
    [
      [
        ARTICLE,
        "claims:",
        "waived:\n  - { text: en, start: 257, end: 276, what: Trentino, reason: An example. }\nclaims:",
      ],
    ],
    "nothing needs it: take this entry away",
  ],
  [
    "a sentence left out on which a claim rests",
    [
      [
        ARTICLE,
        "  - { text: en, start: 356,",
        "  - { text: en, start: 257, end: 354, reason: duplicate }\n  - { text: en, start: 356,",
      ],
    ],
    "a claim rests on the sentence now: take this entry away, or the span from the claim",
  ],
])("says what can be done of %s", (_, edits, hint) => {
  expect(found("coverage", edits).map((problem) => problem.hint)).toContain(hint);
});
