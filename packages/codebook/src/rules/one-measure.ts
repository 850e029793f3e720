import { distance } from "fastest-levenshtein";
import { foldWords } from "./fold-words";
import { type CorpusRule, placeOf } from "./rule";

/** One measure has one id. */
export const oneMeasure: CorpusRule = {
  name: "one-measure",
  description:
    "No two measures of one type, family, instrument and tier have the same name, but for case, order and spelling of its words.",
  scope: "corpus",
  exceptions: true,
  check({ corpus }) {
    const { measures } = corpus.data.registers;
    return measures.flatMap((one, index) => {
      const twin = measures.slice(0, index).find((other) => {
        const same = (["measureType", "family", "instrument", "tier"] as const).every(
          (field) => other.record[field] === one.record[field],
        );
        return same && alike(other.record.name, one.record.name);
      });
      if (!twin) return [];
      return [
        {
          at: placeOf(one),
          path: ["name"],
          message: `${twin.record.id} is the same measure`,
          expected: "one measure, one id",
          got: one.record.name,
          hint: "use the other id, or give the name what tells them apart",
        },
      ];
    });
  },
};

function alike(a: string, b: string): boolean {
  // a year or a number tells two measures apart
  const digits = (name: string) => (name.match(/\d+/g) ?? []).sort().join(" ");
  const words = (name: string) => foldWords(name).split(" ").sort().join(" ");
  return digits(a) === digits(b) && distance(words(a), words(b)) <= 2;
}
