import { describe, expect, it } from "vitest";
import { ARTICLE, crisis, type Edit, said } from "../../test/crisis";
import { checkData } from "../commands/check";
import { compileFolder } from "../commands/compile-folder";

const SCOPE: Edit = [ARTICLE, "scope: [near-border]", "scope: [near-bordr, sea]"];

describe("the words of a crisis", () => {
  it("are the only scopes and topics of a claim: one that is unknown is told with its place and those that are known", () => {
    const { dataDir } = crisis(SCOPE, [ARTICLE, "topic: troop-build-up", "topic: weather"]);
    const found = checkData(dataDir, null).problems.filter(({ rule }) => rule === "crisis-words");
    expect(found.map(({ line, field, expected, got, hint }) => [line, field, expected, got, hint])).toEqual([
      [36, "scope.0", "one of near-border, ground-forces", "near-bordr", "did you mean near-border?"],
      [
        36,
        "scope.1",
        "one of near-border, ground-forces",
        "sea",
        "correct it, or add it to scopes in crisis.yaml",
      ],
      [
        51,
        "topic",
        "one of invasion, diplomacy, troop-build-up",
        "weather",
        "correct it, or add it to topics in crisis.yaml",
      ],
    ]);
  });

  it("are looked at when data are published, too", () => {
    const { dataDir } = crisis(SCOPE);
    expect(compileFolder(dataDir)).toContain(
      "claim gazette-1933-11-17-border-soldiers: scope: expected one of near-border, ground-forces, which crisis.yaml lists; got near-bordr",
    );
  });
});

describe("crisis.yaml", () => {
  const edits: [what: string, edits: Edit[], finding: string][] = [
    [
      "an actor that no register has",
      [["crisis.yaml", "actors: [sylvania]", "actors: [silvania]"]],
      "sides.sylvania.actors.0 | there is no such actor | expected the id of an actor, such as sylvania, freedonia, rufus-firefly | got silvania",
    ],
    [
      "an actor on two sides",
      [["crisis.yaml", "actors: [sylvania]", "actors: [freedonia]"]],
      "sides.sylvania.actors.0 | the actor is on two sides | expected one side | got freedonia, sylvania",
    ],
    [
      "a turning point of no event",
      [["crisis.yaml", "event: sylvanian-attack", "event: sylvanian-flood"]],
      "turningPoints.0.event | there is no such event | expected the id of an event, such as sylvanian-attack, klopstokia-talks | got sylvanian-flood",
    ],
    [
      "a turning point after the end of the window",
      [["crisis.yaml", "day: 1933-12-30", "day: 1935-01-01"]],
      "turningPoints.0.day | the day is outside the time of the crisis | expected 1918-11-11 to 1934-12-31 | got 1935-01-01",
    ],
    [
      "a window that ends before it begins",
      [
        ["crisis.yaml", "to: 1934-12-31", "to: 1932-12-31"],
        ["crisis.yaml", "day: 1933-12-30", "day: 1931-12-30"],
      ],
      "window.to | the window ends before it begins | expected 1933-01-01 or later | got 1932-12-31",
    ],
    [
      "an earliest day within the window",
      [["crisis.yaml", "earliest: 1918-11-11", "earliest: 1933-02-01"]],
      "earliest | claims may be about no day of the window's beginning | expected 1933-01-01 or earlier | got 1933-02-01",
    ],
  ];

  it.each(edits)("is refused with %s", (_, changes, finding) => {
    expect(said("crisis", changes)).toEqual([finding]);
  });

  it("that is missing, or has a colour that is none, is one problem with its place, and hides no other", () => {
    const colour: Edit = ["crisis.yaml", "#7a1f5c", "pink"];
    const { dataDir } = crisis(colour, [ARTICLE, "about: sylvanian-forces-near-freedonia", "about: nobody"]);
    const problems = checkData(dataDir, null).problems;
    expect(problems.map(({ rule }) => rule)).toContain("references");
    expect(problems.find(({ file }) => file.endsWith("crisis.yaml"))).toMatchObject({
      rule: "schema",
      line: 8,
      field: "sides.freedonia.colour.light",
      message: 'a colour is six hexadecimal digits in quotation marks, such as "#3459ab"',
    });
  });
});
