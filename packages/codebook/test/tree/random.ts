/** Numbers that look random, and are the same for the same seed. */
export type Random = {
  /** From 0 up to and without 1. */
  next: () => number;
  /** A whole number from 0 up to and without `below`. */
  below: (below: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
};

/** The generator mulberry32 (Tommy Ettinger), whose whole state is 32 bits.
 * @example random(1).below(100) //=> 62
 */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  return { next, below, pick };
}
