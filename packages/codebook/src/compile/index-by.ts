/** Indexes records by their id; throws where an id stands twice. */
export function indexBy<Item>(
  what: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
): Map<string, Item> {
  const index = new Map<string, Item>();
  for (const item of items) {
    const id = idOf(item);
    if (index.has(id)) throw new Error(`${what} ${id}: expected one record with this id, got two`);
    index.set(id, item);
  }
  return index;
}

/** The record with an id; throws where there is none, saying which field asked for it. */
export function find<Item>(index: ReadonlyMap<string, Item>, what: string, id: string, field: string): Item {
  const item = index.get(id);
  if (item === undefined)
    throw new Error(`${field}: expected the id of a ${what}, got ${JSON.stringify(id)}`);
  return item;
}
