export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** A list in another order each round, which is the same for the same round. */
export function shuffled(list, round) {
  const keyed = list.map((entry, index) => [Math.imul(round * 7919 + index + 1, 0x9e3779b1) >>> 0, entry]);
  return keyed.sort(([a], [b]) => a - b).map(([, entry]) => entry);
}
