import { describe, expect, it } from "vitest";
import { ARTICLE, CITED, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "an actor that is not there",
    [[ARTICLE, "actor: ambassador-trentino", "actor: ambassador-trentina"]],
    [
      "gazette-1933-11-17-border-talks | participants.0.actor | there is no such actor | expected the id of an actor, such as ambassador-trentino, freedonia, sylvania | got ambassador-trentina",
    ],
  ],
  [
    "an actor where a place belongs",
    [[ARTICLE, "{ place: klopstokia, role: at }", "{ place: rufus-firefly, role: at }"]],
    [
      "gazette-1933-11-17-border-talks | places.0.place | this is an actor, not a place | expected the id of a place, such as klopstokia, freedonia | got rufus-firefly",
    ],
  ],
  [
    "a subject, and a claim's relation and correction",
    [
      [CITED, "about: sylvanian-attack", "about: sylvanian-attacks"],
      [CITED, "claim: gazette-1933-11-17-border-attack", "claim: gazette-1933-11-17-border-atack"],
      [
        CITED,
        "reference: gazette-1933-11-17-border-soldiers }",
        "reference: gazette-1933-11-17-border-soldier }",
      ],
    ],
    [
      expect.stringContaining(
        "herald-1934-01-02-war-attack | about | there is no such event",
      ) as unknown as string,
      expect.stringContaining(
        "herald-1934-01-02-war-attack | relations.0.claim | there is no such claim",
      ) as unknown as string,
      expect.stringContaining(
        "herald-1934-01-02-war-soldiers | corrections.0.reference | there is no such claim",
      ) as unknown as string,
    ],
  ],
  [
    "a register's entry that names no state",
    [["registers/forces.yaml", "side: sylvania", "side: sylvana"]],
    [
      "sylvanian-forces-near-freedonia | side | there is no such actor | expected the id of an actor, such as sylvania, freedonia, rufus-firefly | got sylvana",
    ],
  ],
  [
    "an article's publisher",
    [[CITED, "publisher: gazette", "publisher: herald"]],
    [
      "herald-1934-01-02-war | publisher | there is no such publisher | expected the id of a publisher, such as gazette | got herald",
    ],
  ],
  [
    "a record that is there but broken is not called missing",
    [["registers/forces.yaml", "side: sylvania", "sides: sylvania"]],
    [],
  ],
];

describe("references", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("references", edits)).toEqual(says);
  });
});
