import { boundsGiven } from "../../src/rules/bounds";
import {
  boundsRelation,
  casualtiesCounted,
  counted,
  hedge,
  modality,
  quantityCounted,
  status,
  unit,
} from "../../src/schema/vocabulary";
import { figuresOf } from "./figures";
import { changed, type Mutant, type MutationClass } from "./mutant";

type Field = { field: string; words: readonly string[] };

function otherWords(name: string, fieldsOf: (kind: string) => Field[]): MutationClass {
  return {
    name,
    mutants: ({ record }) =>
      fieldsOf(record.kind).flatMap(({ field, words }) => {
        const now = (record as Record<string, unknown>)[field];
        if (now === undefined || now === null) return [];
        return words
          .filter((word) => word !== now)
          .map((word): Mutant => ({ sort: `${field} ${word}`, claim: changed(record, { [field]: word }) }));
      }),
  };
}

const wordsOf = ({ words }: { words: object }) => Object.keys(words);

/** Another wording of the number, with the bounds that it gives. */
export const relation: MutationClass = {
  name: "relation",
  mutants({ record }) {
    const [value] = figuresOf(record);
    if (!("low" in record) || value === undefined || record.relation === "between") return [];
    return (wordsOf(boundsRelation) as (keyof typeof boundsGiven)[])
      .filter((word) => word !== record.relation && word !== "between" && word !== "unquantified")
      .map((word): Mutant => {
        const given = boundsGiven[word];
        const bound = (name: "low" | "best" | "high") => (given.includes(name) ? value : null);
        const bounds = { low: bound("low"), best: bound("best"), high: bound("high") };
        return {
          sort: `${record.relation} → ${word}`,
          claim: changed(record, { relation: word, ...bounds }),
        };
      });
  },
};

/** Another modality; of a measure, another status. */
export const modalities: MutationClass = otherWords("modality", (kind) =>
  kind === "sanction" || kind === "response"
    ? [{ field: "status", words: wordsOf(status) }]
    : [{ field: "modality", words: wordsOf(modality) }],
);

/** Another unit, or another thing counted. */
export const units: MutationClass = otherWords("unit and thing counted", (kind) => {
  if (kind === "deployment") return [{ field: "counted", words: wordsOf(counted) }];
  if (kind === "casualties") return [{ field: "counted", words: wordsOf(casualtiesCounted) }];
  if (kind !== "quantity") return [];
  return [
    { field: "unit", words: wordsOf(unit) },
    { field: "counted", words: wordsOf(quantityCounted) },
  ];
});

/** The opposite. */
export const polarity: MutationClass = otherWords("polarity", () => [
  { field: "polarity", words: ["affirmed", "denied"] },
]);

/** Another certainty. */
export const hedges: MutationClass = otherWords("hedge", () => [{ field: "hedge", words: wordsOf(hedge) }]);
