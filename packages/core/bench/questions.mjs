// What is asked of every contender, with the same answer from each.

/** Which rows count: soldiers, and levels. */
export const filter = { counted: "personnel", quantityType: "stock" };
/** On which days, on the two axes of time. */
export const days = { known: "2021-12-07", valid: "2021-12-03" };

/**
 * `sum`: of the rows of the filter, for each side and modality, the least, named and greatest sum over forces: of each force the widest
 * range, an end that one claim leaves open being open; with how many claims and origins.
 * `asOf`: the rows known by a day that can have held on another.
 * `both`: the first of what the second leaves.
 */
export const questions = ["sum", "asOf", "both"];

/** An answer as text, whatever the order of its rows and fields. */
export function canonical(question, answer) {
  if (question === "asOf") return [...answer].sort().join("\n");
  return answer
    .map(({ side, modality, low, best, high, claims, origins }) =>
      JSON.stringify([side, modality, low, best, high, claims, origins]),
    )
    .sort()
    .join("\n");
}
