import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a sanction about a response",
    [
      ["registers/measures.yaml", "measureType: sanction", "measureType: response"],
      ["registers/measures.yaml", "  tier: 3\n", ""],
    ],
    [
      "gazette-1933-11-17-border-bridge | kind | marble-bridge-closure is a response in the register | expected response | got sanction",
    ],
  ],
  [
    "a measure against oneself",
    [[ARTICLE, "target: sylvania", "target: freedonia"]],
    ["gazette-1933-11-17-border-bridge | target | who takes the measure is its target | got freedonia"],
  ],
];

describe("measure-type", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("measure-type", edits)).toEqual(says);
  });
});
