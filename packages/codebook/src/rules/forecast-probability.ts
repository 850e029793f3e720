import type { ClaimRule } from "./rule";

/** A band of probability is in order, and carried by words. */
export const forecastProbability: ClaimRule = {
  name: "forecast-probability",
  description:
    "A forecast's probability runs from low to high, and is there only where the wording carries it.",
  scope: "claim",
  check({ record }) {
    if (record.kind !== "forecast" || record.probability === null) return [];
    const { low, high } = record.probability;
    const path = ["probability"];
    const order =
      low > high
        ? [{ path, message: "the band is out of order", expected: `at least ${low}`, got: String(high) }]
        : [];
    if (record.wording !== null) return order;
    return [
      ...order,
      {
        path,
        message: "no wording carries the probability",
        expected: "wording, or probability null",
        got: "null",
      },
    ];
  },
};
