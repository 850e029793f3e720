import { describe, expect, it } from "vitest";
import { ARTICLE, CITED, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a title that the register does not have",
    [[ARTICLE, "office: Defence Minister", "office: President"]],
    [
      "gazette-1933-11-17-border-soldiers | attribution.0.office | rufus-firefly has no such office in the register | expected Defence Minister | got President",
    ],
  ],
  [
    "an asserter who took the office after the day",
    [["registers/actors.yaml", 'from: "1933-05"', 'from: "1933-12"']],
    [
      "gazette-1933-11-17-border-soldiers | attribution.0.office | rufus-firefly did not hold this office then | expected 1933-12/.. | got 1933-11-17",
    ],
  ],
  [
    "a participant who left it before the event",
    [["registers/actors.yaml", "to: 1933-12-31", "to: 1933-02"]],
    [
      "gazette-1933-11-17-border-talks | participants.0.office | ambassador-trentino did not hold this office then | expected 1932/1933-02 | got 1933-03-01/1933-03-31",
      "herald-1934-01-02-war-soldiers | attribution.0.office | ambassador-trentino did not hold this office then | expected 1932/1933-02 | got 1933-11-20",
    ],
  ],
  [
    "the day of the utterance counts where it is known",
    [["registers/actors.yaml", "to: 1933-12-31", "to: 1933-11-20"]],
    [],
  ],
  [
    "an office without an actor",
    [[ARTICLE, "manner: unnamed, described: a palace source", "manner: unnamed, office: Chamberlain"]],
    [
      "gazette-1933-11-17-border-attack | attribution.0.office | an office without an actor who holds it | got Chamberlain",
    ],
  ],
  [
    "a correction of cause office says that the source errs",
    [
      [CITED, "office: Ambassador", "office: King"],
      [CITED, "cause: value", "cause: office"],
    ],
    [],
  ],
];

describe("office-held", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("office-held", edits)).toEqual(says);
  });
});
