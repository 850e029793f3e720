/**
 * Draws `count` mutations by seed. First each mutation of a kind that is frequent is kept with a smaller chance, so that
 * texts do not crowd out conditions; then files and lines get their share by their number of mutations:
 * the list is in the order of files and lines, and every n-th is taken from a random start.
 */
export function draw(mutations, count, seed) {
  const random = generator(seed);
  const sizes = new Map();
  for (const { kind } of mutations) sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
  const weights = mutations.map(({ kind }) => 1 / Math.sqrt(sizes.get(kind)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const step = total / Math.min(count, mutations.length);
  const drawn = [];
  let next = random() * step;
  let passed = 0;
  mutations.forEach((mutation, index) => {
    passed += weights[index];
    if (passed <= next) return;
    drawn.push(mutation);
    while (next < passed) next += step;
  });
  return drawn;
}

// mulberry32: small, and the same on every machine.
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
