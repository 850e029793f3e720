import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a field that the claim has not",
    [[ARTICLE, "inferred: [sender]", "inferred: [sendr]"]],
    [
      "gazette-1933-11-17-border-bridge | inferred.0 | no field that can be inferred here | expected one of sender, sense, hedge, date, status, places, target, polarity, condition, effective, attribution | got sendr",
    ],
  ],
  [
    "a field without a value, and one twice",
    [[ARTICLE, "inferred: [sender]", "inferred: [sender, effective, sender]"]],
    [
      "gazette-1933-11-17-border-bridge | inferred.1 | there is no effective to infer | got effective",
      "gazette-1933-11-17-border-bridge | inferred.2 | stands twice | got sender",
    ],
  ],
  [
    "the modality of a measure, which follows from its status",
    [[ARTICLE, "inferred: [sender]", "inferred: [sender, modality]"]],
    [expect.stringContaining("inferred.1 | no field that can be inferred here") as unknown as string],
  ],
  [
    "the words that a claim rests on",
    [[ARTICLE, "inferred: [sender]", "inferred: [sender, evidence]"]],
    [expect.stringContaining("inferred.1 | no field that can be inferred here") as unknown as string],
  ],
];

describe("inferred", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("inferred", edits)).toEqual(says);
  });
});
