import { describe, expect, it } from "vitest";
import { CITED, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "an id that stands in two registers",
    [["registers/events.yaml", "id: klopstokia-talks", "id: klopstokia"]],
    [
      "klopstokia | id | the id stands twice | expected an id of its own | got klopstokia, an entry of events here and an entry of places at PLACES:6",
    ],
  ],
  [
    "a person and a place that share an id",
    [["registers/places.yaml", "id: klopstokia", "id: rufus-firefly"]],
    [
      "rufus-firefly | id | the id stands twice | expected an id of its own | got rufus-firefly, an entry of places here and an entry of actors at ACTORS:10",
    ],
  ],
  [
    "a claim called after another article",
    [[CITED, "id: herald-1934-01-02-war-attack", "id: herald-1934-01-03-war-attack"]],
    [
      "herald-1934-01-03-war-attack | id | a claim's id begins with its article's | expected herald-1934-01-02-war-… | got herald-1934-01-03-war-attack",
    ],
  ],
];

describe("ids", () => {
  it.each(cases)("%s", (_, edits, says) => {
    // where the first stands is told by its file, in a folder of its own
    const told = said("ids", edits).map((text) =>
      text.replace(/at \S*\/(\w+)\.yaml/, (_, name) => `at ${name.toUpperCase()}`),
    );
    expect(told).toEqual(says);
  });
});
