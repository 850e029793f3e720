import { describe, expect, it } from "vitest";
import { ARTICLE, type Edit, said } from "../../test/crisis";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a changed number",
    [[ARTICLE, "best: 900", "best: 9000"]],
    [
      expect.stringMatching(
        /border-soldiers \| the claim was changed since it was proved against text en \| expected content \w{12}… \| got \w{12}…/,
      ) as unknown as string,
    ],
  ],
  [
    "a claim that was added",
    [[ARTICLE, "id: gazette-1933-11-17-border-denial", "id: gazette-1933-11-17-border-denied"]],
    ["gazette-1933-11-17-border-denied | the claim is not proved against text en"],
  ],
  [
    "a claim whose proof does not bear it out",
    [["proofs/gazette-1933-11-17-border.en.json", '"entailed": true', '"entailed": false']],
    ["gazette-1933-11-17-border-attack | the proof of text en does not bear the claim out | got found"],
  ],
  [
    "fields in another order and defaults written out change nothing",
    [
      [
        ARTICLE,
        "    polarity: denied\n    modality: actual\n",
        "    modality: actual\n    polarity: denied\n    hedge: none\n",
      ],
    ],
    [],
  ],
];

describe("proved", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("proved", edits)).toEqual(says);
  });
});
