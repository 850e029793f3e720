import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "named names somebody",
    [[ARTICLE, "{ manner: institution, actor: sylvania }", "{ manner: institution }"]],
    [
      "gazette-1933-11-17-border-denial | attribution.0 | institution says who | expected an actor | got nothing",
    ],
  ],
  [
    "unnamed names nobody",
    [[ARTICLE, "described: a palace source", "actor: sylvania"]],
    [
      "gazette-1933-11-17-border-attack | attribution.0.actor | unnamed names nobody | expected nothing | got sylvania",
    ],
  ],
  [
    "only an unnamed source is described",
    [
      [
        ARTICLE,
        "{ manner: institution, actor: sylvania }",
        "{ manner: institution, actor: sylvania, described: a state }",
      ],
    ],
    [
      "gazette-1933-11-17-border-denial | attribution.0.described | only an unnamed source is described | expected nothing | got a state",
    ],
  ],
  [
    "the article's own voice stands alone, and nobody stands twice",
    [
      [
        ARTICLE,
        "      - { manner: institution, actor: sylvania }",
        "      - { manner: institution, actor: sylvania }\n      - { manner: named, actor: sylvania }\n      - { manner: own-voice }",
      ],
    ],
    [
      "gazette-1933-11-17-border-denial | attribution.1.actor | stands in the chain twice | got sylvania",
      "gazette-1933-11-17-border-denial | attribution.2 | the article's own voice passes nobody's words on | expected own-voice alone | got 3 links",
    ],
  ],
];

describe("attribution", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("attribution", edits)).toEqual(says);
  });
});
