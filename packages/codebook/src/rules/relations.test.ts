import { describe, expect, it } from "vitest";
import { ARTICLE, CITED, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a claim related to itself",
    [[CITED, "claim: gazette-1933-11-17-border-soldiers }", "claim: herald-1934-01-02-war-soldiers }"]],
    [
      "herald-1934-01-02-war-soldiers | relations.0 | a claim is not related to itself | got contradicts herald-1934-01-02-war-soldiers",
    ],
  ],
  [
    "resolves points at a forecast",
    [[CITED, "claim: gazette-1933-11-17-border-attack", "claim: gazette-1933-11-17-border-talks"]],
    [
      "herald-1934-01-02-war-attack | relations.0 | resolves needs a forecast, and gazette-1933-11-17-border-talks is event | got resolves gazette-1933-11-17-border-talks",
    ],
  ],
  [
    "resolves says how it came out",
    [[CITED, ", outcome: occurred", ""]],
    [
      "herald-1934-01-02-war-attack | relations.0 | resolves says how the forecast came out: an outcome is missing | got resolves gazette-1933-11-17-border-attack",
    ],
  ],
  [
    "only resolves has an outcome",
    [[CITED, "type: resolves", "type: answers"]],
    [
      "herald-1934-01-02-war-attack | relations.0 | only resolves has an outcome | got answers gazette-1933-11-17-border-attack",
    ],
  ],
  [
    "repeats leads to an origin",
    [
      [
        CITED,
        "{ type: contradicts, claim: gazette-1933-11-17-border-soldiers }",
        "{ type: repeats, claim: gazette-1933-11-17-border-soldiers }",
      ],
      [
        ARTICLE,
        "    scope: [near-border]",
        "    scope: [near-border]\n    relations: [{ type: repeats, claim: herald-1934-01-02-war-soldiers }]",
      ],
    ],
    [
      "gazette-1933-11-17-border-soldiers | relations.0 | the repeats lead round in a circle, to no origin | got repeats herald-1934-01-02-war-soldiers",
      "herald-1934-01-02-war-soldiers | relations.0 | the repeats lead round in a circle, to no origin | got repeats gazette-1933-11-17-border-soldiers",
    ],
  ],
  [
    "fulfils points at what was not yet so",
    [[CITED, "type: contradicts", "type: fulfils"]],
    [
      "herald-1934-01-02-war-soldiers | relations.0 | fulfils needs what was planned, threatened or promised; gazette-1933-11-17-border-soldiers is actual | got fulfils gazette-1933-11-17-border-soldiers",
    ],
  ],
  [
    "supersedes is by the same asserter",
    [[CITED, "type: contradicts", "type: supersedes"]],
    [
      "herald-1934-01-02-war-soldiers | relations.0 | supersedes needs the same asserter | got supersedes gazette-1933-11-17-border-soldiers",
    ],
  ],
  [
    "a relation stands once",
    [
      [
        CITED,
        "      - { type: contradicts,",
        "      - { type: contradicts, claim: gazette-1933-11-17-border-soldiers }\n      - { type: contradicts,",
      ],
    ],
    [
      "herald-1934-01-02-war-soldiers | relations.1 | the relation stands twice | got contradicts gazette-1933-11-17-border-soldiers",
    ],
  ],
];

describe("relations", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("relations", edits)).toEqual(says);
  });
});
