/** Text and numbers in their order, by code unit and by size. */
export const compare = <Value extends string | number | boolean>(a: Value, b: Value): number =>
  a < b ? -1 : a > b ? 1 : 0;

interface Known {
  readonly id: string;
  readonly known: string;
}

/** Claims in the order in which they were known. */
export const byKnown = (a: Known, b: Known): number => compare(a.known, b.known) || compare(a.id, b.id);
