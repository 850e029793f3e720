import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, crisis, type Edit, said } from "../../test/crisis";
import { checkData } from "../commands/check";
import { applyFixes } from "../edit/apply-fixes";
import { fileDigest } from "../read/read-text-file";

const cases: [title: string, edits: Edit[], says: string[]][] = [
  [
    "a number that the span does not give",
    [[ARTICLE, "best: 900", "best: 9000"]],
    ["gazette-1933-11-17-border-soldiers | best | the spans do not say so | expected 9000 | got about 900"],
  ],
  [
    "a wording that it does not use",
    [[ARTICLE, "best: 900\n    relation: about", "low: 900\n    relation: more-than"]],
    [
      "gazette-1933-11-17-border-soldiers | relation | the spans do not say so | expected more-than | got about",
    ],
  ],
  [
    "a thing that it does not count",
    [[ARTICLE, "counted: personnel", "counted: tanks"]],
    [
      "gazette-1933-11-17-border-soldiers | counted | the spans do not say so | expected tanks | got personnel, units, share-of-army",
    ],
  ],
  [
    "a day that it does not word",
    [[ARTICLE, "date: 1933-11-16", "date: 1933-11-15"]],
    [
      'gazette-1933-11-17-border-soldiers | date | the spans do not say so | expected 1933-11-15 | got "Thursday"',
    ],
  ],
  [
    "a month that it does not state",
    [[ARTICLE, "date: 1933-03", "date: 1933-04"]],
    [
      expect.stringContaining(
        "gazette-1933-11-17-border-talks | date | the spans do not say so | expected 1933-04",
      ) as unknown as string,
    ],
  ],
  [
    "an asserter whom it does not name",
    [[ARTICLE, "actor: rufus-firefly, office: Defence Minister", "actor: ambassador-trentino"]],
    [
      expect.stringContaining(
        "gazette-1933-11-17-border-soldiers | attribution.0 | the spans do not say so | expected ambassador-trentino",
      ) as unknown as string,
    ],
  ],
  [
    "a target whom it does not name",
    [[ARTICLE, "target: sylvania", "target: ambassador-trentino"]],
    [
      expect.stringContaining(
        "gazette-1933-11-17-border-bridge | target | the spans do not say so | expected ambassador-trentino",
      ) as unknown as string,
    ],
  ],
  [
    "a force of another side",
    [["registers/forces.yaml", "side: sylvania", "side: ambassador-trentino"]],
    [
      expect.stringContaining(
        "gazette-1933-11-17-border-soldiers | side | the spans do not say so | expected ambassador-trentino",
      ) as unknown as string,
    ],
  ],
  [
    "a modality that it does not word",
    [[ARTICLE, "modality: actual\n    date: 1933-11-16", "modality: demanded\n    date: 1933-11-16"]],
    [
      expect.stringContaining(
        "gazette-1933-11-17-border-soldiers | modality | the spans do not say so | expected demanded",
      ) as unknown as string,
    ],
  ],
  [
    "a denial that it does not word",
    [
      [
        ARTICLE,
        "modality: actual\n    date: 1933-11-16",
        "polarity: denied\n    modality: actual\n    date: 1933-11-16",
      ],
    ],
    [
      expect.stringContaining(
        "gazette-1933-11-17-border-soldiers | polarity | the spans do not say so | expected denied",
      ) as unknown as string,
    ],
  ],
];

describe("entailed", () => {
  it.each(cases)("%s", (_, edits, says) => {
    expect(said("entailed", edits, { text: true })).toEqual(says);
  });

  it("takes out of inferred what the spans word, where it is asked to mend", () => {
    const { dataDir, sourcesDir } = crisis([ARTICLE, "inferred: [sender]", "inferred: [sender, target]"]);
    const { problems } = checkData(dataDir, sourcesDir);
    const [problem] = problems.filter(({ rule }) => rule === "entailed");
    expect(problem).toMatchObject({ field: "inferred.1", hint: "take target out of inferred" });
    applyFixes(problems, (path) => fileDigest(path) ?? undefined);
    expect(readFileSync(join(dataDir, ARTICLE), "utf8")).toContain("inferred: [sender]");
  });
});
