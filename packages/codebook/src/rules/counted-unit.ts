import type { quantityCounted, unit } from "../schema/vocabulary";
import type { ClaimRule } from "./rule";

type Counted = keyof typeof quantityCounted.words;
type Unit = keyof typeof unit.words;

const PART: readonly Unit[] = ["percent", "share"];

/** The units that measure what a quantity counts. */
const unitsOf: Readonly<Record<Counted, readonly Unit[]>> = {
  duration: ["minutes", "hours", "days", "weeks", "months"],
  length: ["kilometres"],
  locations: ["count"],
  "ceasefire-violations": ["count"],
  "share-of-army": PART,
  "list-entries": ["count"],
  participants: ["count"],
  assets: ["us-dollars", ...PART],
  assistance: ["us-dollars", ...PART],
  "share-of-trade": ["us-dollars", ...PART],
  population: ["count"],
  contacts: ["count"],
};

/** A quantity's unit measures what it counts. */
export const countedUnit: ClaimRule = {
  name: "counted-unit",
  description:
    "A quantity's unit measures what is counted: time for a duration, dollars or a part for assets, a number for entries of a list.",
  scope: "claim",
  check({ record }) {
    if (record.kind !== "quantity" || unitsOf[record.counted].includes(record.unit)) return [];
    return [
      {
        path: ["unit"],
        message: `${record.counted} is not measured in it`,
        expected: `one of ${unitsOf[record.counted].join(", ")}`,
        got: record.unit,
      },
    ];
  },
};
