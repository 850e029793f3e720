import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "words of the text in evidence",
    [[ARTICLE, /\{ text: en, start: 160.*\}/, '{ text: en, find: "Sylvania denies it", role: value }']],
    ["gazette-1933-11-17-border-denial | evidence.0 | words of the text are left here"],
  ],
  [
    "a span that ends before it begins",
    [[ARTICLE, "start: 160, end: 178", "start: 178, end: 160"]],
    [
      "gazette-1933-11-17-border-denial | evidence.0 | the span ends before it begins | expected more than 178 | got 160",
    ],
  ],
  [
    "a span behind the text",
    [[ARTICLE, "start: 160, end: 178", "start: 160, end: 1780"]],
    [
      "gazette-1933-11-17-border-denial | evidence.0 | the span ends behind the text | expected at most 495 | got 1780",
    ],
  ],
  [
    "a text that the article has not",
    [[ARTICLE, "text: en, start: 160", "text: es, start: 160"]],
    ["gazette-1933-11-17-border-denial | evidence.0 | the article has no such text | expected en | got es"],
  ],
  [
    "a claim of a text that rests on nothing",
    [[ARTICLE, /evidence:\n +- \{ text: en, start: 160.*/, "evidence: []"]],
    [
      "gazette-1933-11-17-border-denial | evidence | nothing shows that the text says so | expected a span of role value | got none",
    ],
  ],
  [
    "a claim of a text without a value span",
    [[ARTICLE, "start: 160, end: 178, role: value", "start: 160, end: 178, role: context"]],
    [
      "gazette-1933-11-17-border-denial | evidence | nothing shows that the text says so | expected a span of role value | got none",
    ],
  ],
];

describe("spans", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("spans", edits)).toEqual(says);
  });
});
